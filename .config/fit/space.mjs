// The space the fit searches: each free figure between its bounds, as the logit of its place on a logarithmic scale.
import { differences, parameters } from './free.mjs';

/** All free figures by name; differences between men carry a prefix. */
export const free = {
  ...parameters,
  ...Object.fromEntries(Object.entries(differences).map(([name, figure]) => [`men.${name}`, figure])),
};

export const isDifference = (name) => name.startsWith('men.');

export const startOf = () => Object.fromEntries(Object.entries(free).map(([name, { start }]) => [name, start]));

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
  'ageSilences',
  'ageSlowsReturn',
]);

const isClinic = (name) => name.startsWith('men.clinic');

/** What each stage moves, which results it looks at, how far it reaches and how long it goes on; `pull` is the strength
 *  of a weak hold to the values it began with. */
export const STAGES = [
  {
    name: 'typical man',
    moves: (name) => !isDifference(name),
    only: ['men'],
    sigma: 0.3,
    generations: 320,
    pull: 0.15,
  },
  {
    name: 'differences between trial men',
    moves: (name) => (isDifference(name) && !isClinic(name)) || ofGroups.has(name),
    only: ['men', 'groups'],
    sigma: 0.3,
    generations: 60,
    pull: 0.1,
  },
  { name: 'clinic men', moves: isClinic, only: ['clinic'], sigma: 0.5, generations: 30, pull: 0.02 },
];
