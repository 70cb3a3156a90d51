// Words of the replay in <hpg-sources>: what was measured, what is published, what the model gives, whether they agree.
import { catalogue } from '../catalogue.js';

interface At {
  day: string;
}
interface Level {
  level: string;
}
interface LevelAt extends Level {
  day: string;
}

export const sourcesReplay = catalogue('sources-replay', {
  title: (v: { count: string }) => `Replay of ${v.count} published results`,
  about: {
    fundamentals:
      'A model is only worth something if it gives what studies saw. Here it runs each study again: the same medicine, the same men, the same days. “Fitted” means the model was built with this result in view. “Replayed” means the result was held back from that.',
    intermediate:
      'Each published result is simulated again with its medicines, men and days, and held against what was published. Fitted: the model’s constants were set with this result. Replayed: the paper was held back from that.',
    academic:
      'Each result is simulated under its own regimen and baseline. Fitted results entered the calibration; replayed ones come from papers kept out of it.',
  },
  rule: (v: { percent: string; men: string; size: string }) =>
    `Inside: the simulated value lies in the published interval. Where none is published, within ${v.percent} % of the value, for a share of men at least ${v.men} of 100. Groups are simulated with ${v.size} men here, to be quick.`,
  run: 'Run the replay now',
  again: 'Run it again',
  stop: 'Stop',
  running: (v: { done: string; all: string }) => `Simulating: ${v.done} of ${v.all}`,
  notRun: 'Not run yet. The model runs here, on this device; nothing is sent.',
  outcome: (v: { inside: string; run: string; insideNew: string; runNew: string }) =>
    `Simulated: ${v.inside} of ${v.run} fitted results lie inside, ${v.insideNew} of ${v.runNew} that were held back from the fit.`,
  refused: (v: { count: string }) => `${v.count} could not be run.`,
  show: 'Show',
  showAll: 'all results',
  showOutside: 'those outside',
  showFitted: 'fitted',
  showReplayed: 'held back from the fit',
  caption: (v: { shown: string; all: string }) => `Published and simulated, ${v.shown} of ${v.all} results`,
  headWhat: 'What was measured',
  headMen: 'In whom, on what',
  headPublished: 'Published',
  headSimulated: 'Simulated',
  headVerdict: 'Agreement',
  headSource: 'Source',
  inside: 'inside',
  outside: 'outside',
  notRunYet: 'not run',
  cannotRun: 'the model cannot run it',
  fitted: 'fitted',
  replayed: 'held back',
  neverReached: 'not reached',
  typeB: 'Type B cells',
  spermatocytes: 'Spermatocytes',
  roundSpermatids: 'Round spermatids',
  elongatedSpermatids: 'Elongated spermatids',
  what: (v: { name: string; outcome: string }) => `${v.name}: ${v.outcome}`,
  value: (v: At) => `level on day ${v.day}`,
  share: (v: At) => `share of own start on day ${v.day}`,
  difference: (v: At) => `change by day ${v.day}`,
  differenceAgainst: (v: At) => `difference from the other group on day ${v.day}`,
  firstDayBelow: (v: Level) => `days to below ${v.level}`,
  firstDayAbove: (v: Level) => `days to above ${v.level}`,
  halfTime: 'days to half of the change',
  fractionBelow: (v: LevelAt) => `men below ${v.level} on day ${v.day}`,
  fractionAbove: (v: LevelAt) => `men at ${v.level} or more on day ${v.day}`,
  fractionReachedBelow: (v: LevelAt) => `men below ${v.level} at least once by day ${v.day}`,
  fractionReachedAbove: (v: LevelAt) => `men at ${v.level} at least once by day ${v.day}`,
  fractionBackAbove: (v: LevelAt) => `men back at ${v.level} by day ${v.day}, of those who were below`,
  medianDaysBelow: (v: Level) => `days until half of the men (or of those who came so low) were below ${v.level}`,
  medianDaysAbove: (v: Level) => `days until half of the men were at ${v.level}`,
  meanDaysBelow: (v: Level) => `mean days to below ${v.level}`,
  meanDaysAbove: (v: Level) => `mean days to ${v.level}`,
  cubeRootMeanDaysBelow: (v: Level) => `days until the mean curve was below ${v.level}`,
  cubeRootMeanDaysAbove: (v: Level) => `days until the mean curve was at ${v.level}`,
  meanValue: (v: At) => `mean of the men on day ${v.day}`,
  meanShare: (v: At) => `mean of the men on day ${v.day}, share of their start`,
  cubeRootMeanShare: (v: At) => `mean curve on day ${v.day}, share of the start`,
  since: (v: { outcome: string; day: string }) => `${v.outcome}, counted from day ${v.day}`,
  amount: (v: { number: string; unit: string }) => `${v.number} ${v.unit}`,
  interval: (v: { number: string; low: string; high: string; unit: string }) =>
    `${v.number} (${v.low} to ${v.high}) ${v.unit}`,
  ofStart: '% of own start',
  ofMen: 'of 100 men',
  days: 'days',
  n: (v: { value: string; n: string }) => `${v.value}; ${v.n} men`,
  course: (v: { agent: string; dose: string; unit: string; often: string }) =>
    `${v.agent} ${v.dose} ${v.unit} ${v.often}`,
  once: 'once',
  daily: 'daily',
  weekly: 'weekly',
  everyDays: (v: { days: string }) => `every ${v.days} days`,
  timesADay: (v: { times: string }) => `${v.times} times a day`,
  noMedicine: 'no medicine',
  joined: ' + ',
  men: (v: { men: string; regimen: string }) => `${v.men}. ${v.regimen}.`,
  conflict: (v: { why: string }) => `Studies disagree: ${v.why}`,
});
