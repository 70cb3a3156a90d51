// Further numbers on how the signal and one’s own testosterone come back.
import { reviewed2026 } from '../../review.js';
import type { Measure } from '../quantity.js';

export const weeksFshBackAfterUndecanoate: Measure = {
  kind: 'measure',
  id: 'weeks-fsh-back-after-undecanoate',
  what: 'Time until FSH is back at a man’s own start',
  value: 52.7,
  unit: 'weeks until FSH was at own start, median',
  spread: { kind: 'interval', low: 51, high: 60.9 },
  people:
    'men of 50 and over after two years of a depot; names of LH and FSH swap between reports; 303 men in the follow-up, those on placebo among them',
  n: 'not-reported',
  time: 'from the last shot',
  sources: ['t4dm-runoff-abstract'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const weeksGroupMeanBack: Measure = {
  kind: 'measure',
  id: 'weeks-group-mean-back',
  what: 'Time until mean LH and FSH are back',
  value: 36,
  unit: 'weeks until the group mean of LH and FSH was back',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men of 50 and over after two years of a depot; 303 men in the follow-up, those on placebo among them',
  n: 'not-reported',
  time: 'from the last shot',
  sources: ['t4dm-runoff-abstract'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const testosteroneAgainstPlaceboLater: Measure = {
  kind: 'measure',
  id: 'testosterone-against-placebo-later',
  what: 'Testosterone in blood against men on placebo',
  value: -11,
  unit: '% against placebo',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men of 50 and over after two years of a depot',
  n: 303,
  time: 'from week 12 to a year',
  sources: ['handelsman-2022', 't4dm-runoff-abstract'],
  strength: 'randomised',
  ...reviewed2026,
};

export const shbgAgainstPlaceboLater: Measure = {
  kind: 'measure',
  id: 'shbg-against-placebo-later',
  what: 'SHBG in blood against men on placebo',
  value: -13,
  unit: '% against placebo',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men of 50 and over after two years of a depot',
  n: 303,
  time: 'from week 12 to a year',
  sources: ['handelsman-2022', 't4dm-runoff-abstract'],
  strength: 'randomised',
  ...reviewed2026,
};

export const testosteroneAfterHighDoseInPuberty: Measure = {
  kind: 'measure',
  id: 'testosterone-after-high-dose-in-puberty',
  what: 'Testosterone in blood, years later',
  value: 13.3,
  unit: 'nmol/L, 15.2 without',
  spread: { kind: 'sd', low: 11.5, high: 15.1 },
  people: 'men who had high doses as boys',
  n: 60,
  time: '21.2 years later, mean',
  sources: ['hendriks-2010'],
  strength: 'controlled',
  ...reviewed2026,
};

export const spermAfterHighDoseInPuberty: Measure = {
  kind: 'measure',
  id: 'sperm-after-high-dose-in-puberty',
  what: 'Sperm count, years later',
  value: 43.8,
  unit: 'M/mL, 57.8 without',
  spread: { kind: 'sd', low: 8.4, high: 79.2 },
  people: 'men who had high doses as boys',
  n: 47,
  time: '10.6 years later, mean',
  sources: ['lemcke-1996'],
  strength: 'controlled',
  ...reviewed2026,
};

export const testosteroneAfterHighDoseLemcke: Measure = {
  kind: 'measure',
  id: 'testosterone-after-high-dose-lemcke',
  what: 'Testosterone in blood, years later',
  value: 19.9,
  unit: 'nmol/L, 23.9 without',
  spread: { kind: 'sd', low: 12.5, high: 27.3 },
  people: 'men who had high doses as boys',
  n: 47,
  time: '10.6 years later, mean',
  sources: ['lemcke-1996'],
  strength: 'controlled',
  ...reviewed2026,
};

export const spermAfterHighDoseDeWaal: Measure = {
  kind: 'measure',
  id: 'sperm-after-high-dose-de-waal',
  what: 'Sperm count, years later',
  value: 66.4,
  unit: 'M/mL, 66.2 without',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'tall men who had high doses as boys',
  n: 43,
  time: 'as adults',
  sources: ['de-waal-1995'],
  strength: 'controlled',
  ...reviewed2026,
};

export const fshAfterHighDoseDeWaal: Measure = {
  kind: 'measure',
  id: 'fsh-after-high-dose-de-waal',
  what: 'FSH in blood, years later',
  value: 3.3,
  unit: 'IU/L, 2.1 without',
  spread: { kind: 'sd', low: 1.1, high: 5.5 },
  people: 'tall men who had high doses as boys',
  n: 43,
  time: 'as adults',
  sources: ['de-waal-1995'],
  strength: 'controlled',
  ...reviewed2026,
};
