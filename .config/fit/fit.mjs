// Fits the free constants to the targets: node .config/fit/fit.mjs [seconds] [seed]
// A plain evolution strategy with covariance adaptation from a fixed seed, in the logarithm of each constant; prints the
// constants, rounded to three digits, for copying into src/model/parameters.ts. Nothing is written.
import { loadModel } from './load-model.mjs';
import { cost, score } from './score.mjs';
import { free } from './free-parameters.mjs';

const seconds = Number(process.argv[2] ?? 120);
const seed = Number(process.argv[3] ?? 1);
const model = await loadModel();
const names = Object.keys(free);

const random = mulberry(seed);
const start = names.map((name) => encode(model.axisParameters[name], free[name]));
const evaluate = (point) => {
  const rows = score(model, decode(point));
  const drift = point.reduce((sum, value, i) => sum + prior(value, start[i]), 0);
  return cost(rows) + drift;
};

let best = { point: start, value: evaluate(start) };
process.stderr.write(`start ${best.value.toFixed(1)}\n`);
const until = process.hrtime.bigint() + BigInt(Math.round(seconds * 1e9));
let round = 0;
while (process.hrtime.bigint() < until) best = evolve(best, round++ === 0 ? 0.15 : 0.05 + 0.2 * random(), until);
const parameters = decode(best.point);
for (const name of names) process.stdout.write(`${name}: ${Number(parameters[name].toPrecision(3))},\n`);
for (const { code, name, what, published, ours, z } of score(model, parameters)) {
  process.stdout.write(
    `${code.padEnd(8)} ${name.padEnd(20)} ${what.padEnd(40)} ${published.toPrecision(3).padStart(8)} ${ours.toPrecision(3).padStart(8)} z ${z.toFixed(1)}\n`,
  );
}
process.stdout.write(`cost ${best.value.toFixed(2)}\n`);

/** A weak pull to the start, so that constants no target speaks about stay where the sources put them. */
function prior(value, from) {
  return 0.15 * (value - from) ** 2 * 4;
}

/** Logit of the place between the bounds, on a logarithmic scale. */
function encode(value, [low, high]) {
  const place = Math.min(0.98, Math.max(0.02, Math.log(value / low) / Math.log(high / low)));
  return Math.log(place / (1 - place));
}

function decode(point) {
  const parameters = { ...model.axisParameters };
  names.forEach((name, i) => {
    const [low, high] = free[name];
    parameters[name] = Number((low * (high / low) ** (1 / (1 + Math.exp(-point[i])))).toPrecision(3));
  });
  return parameters;
}

/** Separable CMA-ES from `from` with step `sigma` until it stalls or time is up. */
function evolve(from, sigma, until) {
  const n = from.point.length;
  const lambda = 4 + Math.floor(3 * Math.log(n)) + 4;
  const mu = Math.floor(lambda / 2);
  const raw = Array.from({ length: mu }, (_, i) => Math.log(mu + 0.5) - Math.log(i + 1));
  const total = raw.reduce((a, b) => a + b);
  const weights = raw.map((w) => w / total);
  const muEff = 1 / weights.reduce((a, w) => a + w * w, 0);
  const cs = (muEff + 2) / (n + muEff + 5);
  const ds = 1 + cs + 2 * Math.max(0, Math.sqrt((muEff - 1) / (n + 1)) - 1);
  const cc = (4 + muEff / n) / (n + 4 + (2 * muEff) / n);
  const c1 = (2 / ((n + 1.3) ** 2 + muEff)) * ((n + 2) / 3);
  const cmu = Math.min(1 - c1, ((2 * (muEff - 2 + 1 / muEff)) / ((n + 2) ** 2 + muEff)) * ((n + 2) / 3));
  const chi = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n));
  let mean = [...from.point];
  const variance = new Array(n).fill(1);
  const ps = new Array(n).fill(0);
  const pc = new Array(n).fill(0);
  let found = from;
  let stalled = 0;
  for (let generation = 1; stalled < 60 && sigma > 1e-4 && process.hrtime.bigint() < until; generation++) {
    const brood = Array.from({ length: lambda }, () => {
      const z = Array.from({ length: n }, normal);
      const point = mean.map((m, i) => m + sigma * Math.sqrt(variance[i]) * z[i]);
      return { z, point, value: evaluate(point) };
    }).sort((a, b) => a.value - b.value);
    if (brood[0].value < found.value - 1e-3) {
      found = { point: brood[0].point, value: brood[0].value };
      stalled = 0;
    } else stalled++;
    const zMean = ps.map((_, i) => weights.reduce((sum, w, j) => sum + w * brood[j].z[i], 0));
    mean = mean.map((m, i) => m + sigma * Math.sqrt(variance[i]) * zMean[i]);
    let length = 0;
    for (let i = 0; i < n; i++) {
      ps[i] = (1 - cs) * ps[i] + Math.sqrt(cs * (2 - cs) * muEff) * zMean[i];
      length += ps[i] ** 2;
    }
    const along = Math.sqrt(length / (1 - (1 - cs) ** (2 * generation))) < (1.4 + 2 / (n + 1)) * chi ? 1 : 0;
    for (let i = 0; i < n; i++) {
      pc[i] = (1 - cc) * pc[i] + along * Math.sqrt(cc * (2 - cc) * muEff) * Math.sqrt(variance[i]) * zMean[i];
      const rank = weights.reduce((sum, w, j) => sum + w * variance[i] * brood[j].z[i] ** 2, 0);
      variance[i] = (1 - c1 - cmu) * variance[i] + c1 * pc[i] ** 2 + cmu * rank;
    }
    sigma *= Math.exp((cs / ds) * (Math.sqrt(length) / chi - 1));
  }
  process.stderr.write(`${found.value.toFixed(2)}\n`);
  return found;
}

function normal() {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function mulberry(a) {
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
