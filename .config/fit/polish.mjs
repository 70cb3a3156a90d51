// The last part of a calibration: moves all constants together, a little at a time, to where as many results as possible
// that no other contradicts lie inside their intervals. Each round measures what every constant does to every result
// (once per constant), and takes the step that by these measurements misses least. Deterministic.
import { decode, encode, free } from './space.mjs';

/** Where a result that is inside begins to count; 1.5 is the edge of its interval. */
const SPARE = 1.35;
/** How far a constant is moved to see what it does, and how far it may go in one round; on the scale of encode(). */
const LOOK = 0.08;
const REACH = 0.15;
/** What a constant pays for moving, so that what no result speaks about stays. */
const PULL = 0.6;

const names = Object.keys(free);

/** Beyond this a result is out of reach and left alone. */
const OUT_OF_REACH = 6;

/** Misses beyond SPARE: squares where near, even where far, so that one result that is far off does not outweigh several
 *  that are nearly inside. */
const misses = (distances, weights) =>
  distances.reduce((sum, z, i) => {
    const far = Math.max(0, Math.min(OUT_OF_REACH, Math.abs(z)) - SPARE);
    return sum + weights[i] * (far < 1 ? far * far : 2 * far - 1);
  }, 0);

/**
 * @param values constants by name
 * @param measure (list of values) → promise of a list of { distances, weights }, all in one order of results
 * @param report called after each round with { round, cost, before }
 */
export async function polish({ values, measure, rounds, report }) {
  let best = values;
  let [at] = await measure([best]);
  let reach = REACH;
  for (let round = 1; round <= rounds; round++) {
    const here = names.map((name) => encode(best[name], free[name]));
    const moved = (step) => ({
      ...best,
      ...Object.fromEntries(
        names.flatMap((name, i) => (Math.abs(step[i]) < 1e-6 ? [] : [[name, decode(here[i] + step[i], free[name])]])),
      ),
    });
    const looks = await measure(names.map((_, i) => moved(here.map((__, j) => (i === j ? LOOK : 0)))));
    const slopes = at.distances.map((z, row) => looks.map(({ distances }) => (distances[row] - z) / LOOK));
    const steps = [1, 0.5, 0.25, 0.1].map((share) => stepOf(at, slopes, reach * share));
    const tried = steps.map(moved);
    const found = await measure(tried);
    const costs = found.map(({ distances, weights }) => misses(distances, weights));
    const before = misses(at.distances, at.weights);
    const least = costs.indexOf(Math.min(...costs));
    if (costs[least] < before) {
      best = tried[least];
      at = found[least];
    } else reach /= 2;
    report({ round, before, cost: Math.min(before, costs[least]), values: best });
  }
  return best;
}

/** The step within reach that misses least if every result moves along its slopes: found by going downhill. */
function stepOf({ distances, weights }, slopes, reach) {
  const step = new Array(names.length).fill(0);
  const gain =
    0.5 / (PULL + Math.max(...names.map((_, j) => slopes.reduce((sum, row, i) => sum + weights[i] * row[j] ** 2, 0))));
  for (let turn = 0; turn < 4000; turn++) {
    const downhill = step.map((x) => PULL * x);
    slopes.forEach((row, i) => {
      const z = distances[i] + row.reduce((sum, slope, j) => sum + slope * step[j], 0);
      const far = Math.abs(z) - SPARE;
      if (far <= 0 || Math.abs(distances[i]) > OUT_OF_REACH) return;
      const force = weights[i] * Math.min(1, far) * Math.sign(z);
      row.forEach((slope, j) => (downhill[j] += force * slope));
    });
    for (let j = 0; j < step.length; j++) step[j] = Math.max(-reach, Math.min(reach, step[j] - gain * downhill[j]));
  }
  return step;
}
