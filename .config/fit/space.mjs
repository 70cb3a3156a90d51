// The space the fit searches: each free figure between its bounds, as the logit of its place on a logarithmic scale.
import { buildModel } from '../bench/build-model.mjs';
import { differences, parameters } from './free.mjs';

/** All free figures by name; differences between men carry a prefix. */
export const free = {
  ...parameters,
  ...Object.fromEntries(Object.entries(differences).map(([name, figure]) => [`men.${name}`, figure])),
};

export const isDifference = (name) => name.startsWith('men.');

export const startOf = () => Object.fromEntries(Object.entries(free).map(([name, { start }]) => [name, start]));

/** Where the constants stand now. */
export async function writtenValues() {
  const { axisParameters, differences: now } = await buildModel('written');
  return Object.fromEntries(
    Object.keys(free).map((name) => [name, isDifference(name) ? now[name.slice(4)] : axisParameters[name]]),
  );
}

export function encode(value, { low, high }) {
  const from = Math.max(low, 1e-4);
  const place = Math.min(0.98, Math.max(0.02, Math.log(Math.max(value, from) / from) / Math.log(high / from)));
  return Math.log(place / (1 - place));
}

/** Rounded to three digits, so that what is scored is what is written. */
export function decode(x, { low, high }) {
  const from = Math.max(low, 1e-4);
  return Number((from * (high / from) ** (1 / (1 + Math.exp(-x)))).toPrecision(3));
}

/** Figures that recovery and suppression of a group turn on. */
const ofGroups = new Set([
  'entryReturnRate',
  'releaseRate',
  'releaseReturnRate',
  'entryRate',
  'spermFloor',
  'ittHalf',
  'memorySlowsEntry',
  'memorySlowsReturn',
  'readinessHalf',
  'readinessRate',
  'entryFloor',
  'spermSpeedsReturn',
  'ageSilences',
  'ageSlowsReturn',
  'esterShare',
  'gelShare',
  'productionExponent',
  'undecanoateShare',
  'slowShare',
  'finishHalf',
]);

/** Figures that the last stage moves a little: return, doses at the edge of suppression, men who are slow. */
const ofFinish = new Set([
  'finishHalf',
  'transitDays',
  'releaseReturnRate',
  'entryReturnRate',
  'ittHalf',
  'memorySlowsEntry',
  'memorySlowsReturn',
  'desensitisationHalf',
  'hcgPotency',
  'nasalNoticed',
  'nasalShare',
  'gelShare',
  'spermSpeedsReturn',
  'men.slowMen',
  'men.slowPace',
  'men.entryReturn',
  'men.asianSlow',
]);

/** Figures of return that the share of men who are back by half a year turns on. */
const ofReturn = new Set([
  'entryReturnRate',
  'spermSpeedsReturn',
  'slowShare',
  'men.slowMen',
  'men.slowPace',
  'men.entryReturn',
  'men.memory',
  'men.asianSlow',
]);

/** Figures that suppression on gel turns on, and what it takes of the volume. */
const ofGel = new Set(['gelShare', 'germVolumeShare']);

const isClinic = (name) => name.startsWith('men.clinic');

/** What each stage moves, which results it looks at, how far it reaches and how long it goes on; `pull` is the strength
 *  of a weak hold to the values it began with. */
export const STAGES = [
  {
    name: 'typical man',
    moves: (name) => !isDifference(name),
    only: ['men'],
    sigma: 0.4,
    generations: 900,
    pull: 0.03,
  },
  {
    name: 'differences between trial men',
    moves: (name) => (isDifference(name) && !isClinic(name) && name !== 'men.asianSlow') || ofGroups.has(name),
    only: ['men', 'groups'],
    sigma: 0.3,
    generations: 80,
    pull: 0.1,
  },
  {
    name: 'finish',
    moves: (name) => ofFinish.has(name),
    only: ['men', 'groups'],
    sigma: 0.08,
    generations: 44,
    pull: 0,
  },
  {
    // The small group of the stages before differs from a large one by a few men of a hundred.
    name: 'return of a large group',
    moves: (name) => ofReturn.has(name),
    only: ['men', 'groups'],
    group: 264,
    more: { 'liu-2006-20-at-6-months': 4 },
    sigma: 0.1,
    generations: 12,
    pull: 0,
  },
  {
    name: 'gel',
    moves: (name) => ofGel.has(name),
    only: ['men', 'groups'],
    sigma: 0.25,
    generations: 12,
    pull: 0,
  },
  { name: 'clinic men', moves: isClinic, only: ['clinic'], sigma: 0.5, generations: 30, pull: 0.02 },
  // All constants at once, against all results, on the group that readers are shown.
  { name: 'all together', rounds: 4, group: 1000, seed: 1 },
];
