// Measures the model: npm run bench. Times are compared as ratios within one run, interleaved, because the machine's speed
// is not its own. Prints a table and writes .cache/bench/model.json with the least, median and largest of each.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cTwin } from '../kernel/c-twin.mjs';
import { buildModel } from './build-model.mjs';
import { odexRatios } from './odex.mjs';

const root = new URL('../..', import.meta.url).pathname;
const folder = join(root, '.cache/bench');
mkdirSync(folder, { recursive: true });
const rounds = Number(process.argv[2] ?? 7);

const DAYS = 2555;
const course = (agent, dose, unit, everyDays, fromDay, toDay) => ({ agent, dose, unit, everyDays, fromDay, toDay });
const regimen = [
  course('testosterone-cypionate', 140, 'mg', 7, 0, 1825),
  course('hcg', 2000, 'IU', 2, 1825, 1915),
  course('clomiphene', 25, 'mg', 1, 1825, 2005),
];
const MEN = 1000;

const model = await buildModel();
const men = model.menOf({ regimen, days: DAYS }, { size: MEN, seed: 1 });
const stretches = model.stretchesOf({ regimen, days: DAYS }, model.axisParameters);

const twin = makeTwin();
const variants = {
  'one man, 7 years': () => model.simulate({ regimen, days: DAYS }),
  '1,000 men, 7 years': () => followAll(),
  ...(twin ? { '1,000 men, 7 years, C': () => twin.run() } : {}),
};

function followAll() {
  const progress = model.startCohort({ regimen, days: DAYS }, { size: MEN, seed: 1 });
  while (progress.done < MEN) progress.advance(MEN);
  return progress;
}

const times = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
for (let i = 0; i < 20; i++) variants['one man, 7 years']();
for (let round = 0; round < rounds; round++) {
  for (const [name, go] of Object.entries(variants)) {
    const start = process.hrtime.bigint();
    const own = go();
    times[name].push(typeof own === 'number' ? own : Number(process.hrtime.bigint() - start) / 1e6);
  }
}

const summary = Object.fromEntries(
  Object.entries(times).map(([name, all]) => {
    const sorted = [...all].sort((a, b) => a - b);
    return [name, { min: sorted[0], median: sorted[sorted.length >> 1], max: sorted.at(-1) }];
  }),
);
const ratios = {};
if (twin) {
  ratios['1,000 men, against C -O3'] = times['1,000 men, 7 years'].map(
    (ms, i) => ms / times['1,000 men, 7 years, C'][i],
  );
  ratios['largest difference from C'] = [twin.difference];
}
const odex = await odexRatios(model, men[0], stretches, DAYS, rounds);
ratios['odex against one man'] = odex.ratios;
ratios['largest difference from odex'] = [odex.apart];

for (const [name, { min, median, max }] of Object.entries(summary)) {
  console.log(`${name.padEnd(28)} ${[min, median, max].map((ms) => `${ms.toFixed(2)} ms`.padStart(12)).join('')}`);
}
const told = Object.fromEntries(
  Object.entries(ratios).map(([name, all]) => {
    const sorted = [...all].sort((a, b) => a - b);
    return [name, { min: sorted[0], median: sorted[sorted.length >> 1], max: sorted.at(-1) }];
  }),
);
for (const [name, { min, median, max }] of Object.entries(told)) {
  console.log(`${name.padEnd(28)} ${[min, median, max].map((x) => x.toPrecision(3).padStart(12)).join('')}`);
}
if (!twin) console.log('the comparison with C is left out: no C compiler (cc) on this machine');
writeFileSync(join(folder, 'model.json'), JSON.stringify({ times: summary, ratios: told }, null, 2) + '\n');

/** Compiles the twin with -O3 and a main that reads the men and the inputs, times itself, and writes sperm of each man. */
function makeTwin() {
  if (spawnSync('cc', ['--version']).status !== 0) return undefined;
  const state = model.untreated();
  const columns = Object.keys(stretches[0].inputs);
  const pointsOf = ({ toDay, inputsFromDay, stepsPerDay }) => 2 * (toDay - inputsFromDay) * stepsPerDay + 3;
  const constants = men[0].length;
  const samples = DAYS + 1;
  /** Where the columns of each stretch lie among all numbers. */
  const places = () => {
    let at = 0;
    return stretches.map((stretch) => {
      const own = columns.map((_, i) => `all + ${at + i * pointsOf(stretch)}`);
      at += columns.length * pointsOf(stretch);
      return `{ ${own.join(', ')} }`;
    });
  };
  const calls = () =>
    stretches.map(({ fromDay, toDay, inputsFromDay, stepsPerDay }, i) => {
      const span = [fromDay, toDay, inputsFromDay, stepsPerDay, Number(toDay === DAYS)].join(', ');
      return `follow_man(constants + man * ${constants}, state, ${state.length}, column, last + man * samples, &inputs[${i}], ${span});`;
    });
  const code = `${cTwin(columns)}
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
int main(int argc, char **argv) {
  long men = ${men.length}, samples = ${samples};
  double *constants = malloc(men * ${constants} * sizeof(double));
  long size = ${columns.length * stretches.reduce((sum, stretch) => sum + pointsOf(stretch), 0)};
  double *all = malloc(size * sizeof(double));
  FILE *in = fopen(argv[1], "rb");
  if (!fread(constants, sizeof(double), men * ${constants}, in) || !fread(all, sizeof(double), size, in)) return 1;
  fclose(in);
  AgentInputs inputs[] = { ${places().join(', ')} };
  float *kept = malloc(8 * men * samples * sizeof(float));
  double *last = malloc(men * samples * sizeof(double));
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  double untreated[] = { ${[...state].join(', ')} };
  double state[${state.length}];
  for (long man = 0; man < men; man++) {
    memcpy(state, untreated, sizeof state);
    float *column[8];
    for (int i = 0; i < 8; i++) column[i] = kept + (i * men + man) * samples;
    ${calls().join('\n    ')}
  }
  clock_gettime(CLOCK_MONOTONIC, &b);
  printf("%.6f\\n", (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6);
  FILE *o = fopen(argv[2], "wb");
  fwrite(last, sizeof(double), men * samples, o);
  fclose(o);
  return kept[0] < -1;
}
`;
  const path = (name) => join(folder, name);
  writeFileSync(path('twin.c'), code);
  const compiled = spawnSync('cc', ['-O3', '-o', path('twin'), path('twin.c'), '-lm'], { encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  const numbers = [
    ...men,
    ...stretches.flatMap((stretch) => columns.map((name) => stretch.inputs[name].slice(0, pointsOf(stretch)))),
  ];
  writeFileSync(path('twin.in'), Buffer.concat(numbers.map(({ buffer }) => Buffer.from(buffer))));
  const run = () => Number(spawnSync(path('twin'), [path('twin.in'), path('twin.out')], { encoding: 'utf8' }).stdout);
  run();
  return { run, difference: differenceFrom(path('twin.out'), samples) };
}

/** Largest difference in sperm (share of the own start) between the twin and the kernel, over 50 men. */
function differenceFrom(path, samples) {
  const bytes = spawnSync('cat', [path], { maxBuffer: 1e9 }).stdout;
  const twin = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  let largest = 0;
  for (let man = 0; man < 50; man++) {
    const ours = model.followed(men[man], stretches, DAYS);
    for (let s = 0; s < samples; s++) {
      const apart = Math.abs(ours[s] - twin[man * samples + s]) / men[man][6];
      if (!(apart <= largest)) largest = apart;
    }
  }
  return largest;
}
