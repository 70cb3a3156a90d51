// Words of <recovery-timeline> for milestones and stages of recovery. Fetched after the first drawing.
import { catalogue } from '../catalogue.js';

export const recoveryTimelineRecovery = catalogue('recovery-timeline-recovery', {
  // Milestones
  milestones: 'What men wait for, in the simulated typical man',
  lhBack: 'LH back',
  firstSperm: 'first sperm',
  finishLine: '20 million per mL',
  volumeBack: 'size back',
  lhBackIs: 'LH back, at 90 % of his own start or more',
  firstSpermIs: 'first sperm, 0.1 million per mL or more',
  finishLineIs: '20 million sperm per mL or more',
  volumeBackIs: 'size back, at 95 % of his own start or more',
  mark: (v: { number: string; name: string }) => `${v.number} ${v.name}`,
  reached: (v: { what: string; at: string; since: string }) => `${v.what}: ${v.at}, ${v.since} after stopping.`,
  above: (v: { what: string }) => `${v.what}: he was not below it when testosterone was stopped.`,
  notReached: (v: { what: string; shown: string }) =>
    `${v.what}: not within the ${v.shown} after stopping that are shown.`,
  /** Published shares say "of 100 men"; these are simulated men. */
  band: (v: { half: string; low: string; high: string }) =>
    `Of 100 simulated men 10 are there by ${v.low}, 50 by ${v.half} and 90 by ${v.high} after stopping.`,
  near: (v: { low: string; high: string }) =>
    `Of 100 simulated men 10 are there by ${v.low} and 90 by ${v.high} after stopping; they differ little here.`,
  alike: (v: { high: string }) =>
    `Of 100 simulated men 90 are there by ${v.high} after stopping; they differ little here.`,
  allAtOnce: 'Of 100 simulated men 90 are there on the day of stopping.',
  few: (v: { shown: string }) => `Of 100 simulated men fewer than 10 are there within ${v.shown} after stopping.`,
  fewerThanHalf: (v: { low: string; shown: string }) =>
    `Of 100 simulated men 10 are there by ${v.low}, fewer than 50 within ${v.shown} after stopping.`,
  never: (v: { shown: string }) => `later than ${v.shown}`,
  atOnce: 'the day of stopping',
  bandsOf: 'When groups of simulated men get there is counted for sperm alone.',

  // Stages
  stages: 'Stages of recovery',
  strip: 'Stages after you stop, in the simulated man',
  now: (v: { name: string; from: string; to: string }) => `Stage now: ${v.name} (${v.from} to ${v.to}, simulated).`,
  nowDay: (v: { name: string; from: string }) => `Stage now: ${v.name} (${v.from}).`,
  published: (v: { timing: string }) => `Published: ${v.timing}`,
  numbered: (v: { number: string; name: string }) => `${v.number} ${v.name}`,
  from: (v: { name: string; from: string; to: string }) => `${v.name}, ${v.from} to ${v.to}`,
  day: (v: { name: string; from: string }) => `${v.name}, ${v.from}`,
  all: (v: { count: string }) => `All ${v.count} stages after stopping: simulated months, published times`,
  passedBy: (v: { name: string }) => `${v.name}: the simulated man does not pass through this one.`,
});
