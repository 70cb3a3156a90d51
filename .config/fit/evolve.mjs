// An evolution strategy with covariance adaptation along the axes (sep-CMA-ES), repeatable from its seed: everything that
// depends on chance is drawn before a generation is scored, and the scores may come from several threads in any order.

/** Uniform numbers from a seed. */
export function chance(seed) {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Looks for the point of least cost around `start`. `score(points)` gives the cost of each of a list of points.
 * `report(generation, best)` is called after each generation. Returns the best point seen.
 */
export async function evolve({ start, sigma, generations, seed, score, report }) {
  const random = chance(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const n = start.length;
  const lambda = 8 + Math.floor(3 * Math.log(n));
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
  let mean = [...start];
  let size = sigma;
  const variance = new Array(n).fill(1);
  const ps = new Array(n).fill(0);
  const pc = new Array(n).fill(0);
  const [first] = await score([start]);
  let best = { point: [...start], cost: first };
  for (let generation = 1; generation <= generations; generation++) {
    const steps = Array.from({ length: lambda }, () => Array.from({ length: n }, normal));
    const points = steps.map((z) => mean.map((m, i) => m + size * Math.sqrt(variance[i]) * z[i]));
    const costs = await score(points);
    const order = costs.map((_, i) => i).sort((a, b) => costs[a] - costs[b] || a - b);
    if (costs[order[0]] < best.cost) best = { point: points[order[0]], cost: costs[order[0]] };
    const zMean = mean.map((_, i) => weights.reduce((sum, w, j) => sum + w * steps[order[j]][i], 0));
    mean = mean.map((m, i) => m + size * Math.sqrt(variance[i]) * zMean[i]);
    let length = 0;
    for (let i = 0; i < n; i++) {
      ps[i] = (1 - cs) * ps[i] + Math.sqrt(cs * (2 - cs) * muEff) * zMean[i];
      length += ps[i] ** 2;
    }
    const along = Math.sqrt(length / (1 - (1 - cs) ** (2 * generation))) < (1.4 + 2 / (n + 1)) * chi ? 1 : 0;
    for (let i = 0; i < n; i++) {
      pc[i] = (1 - cc) * pc[i] + along * Math.sqrt(cc * (2 - cc) * muEff) * Math.sqrt(variance[i]) * zMean[i];
      const rank = weights.reduce((sum, w, j) => sum + w * variance[i] * steps[order[j]][i] ** 2, 0);
      variance[i] = (1 - c1 - cmu) * variance[i] + c1 * pc[i] ** 2 + cmu * rank;
    }
    size *= Math.exp((cs / ds) * (Math.sqrt(length) / chi - 1));
    report(generation, best);
  }
  return best;
}
