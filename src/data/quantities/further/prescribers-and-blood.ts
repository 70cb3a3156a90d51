// Numbers from those who prescribe testosterone, and on thick blood.
import { reviewed2026 } from '../../review.js';
import type { Count, Share } from '../quantity.js';

export const givenTestosteroneForInfertility: Count = {
  kind: 'count',
  id: 'given-testosterone-for-infertility',
  what: 'Men given testosterone to help them have a child',
  x: 7,
  of: 59,
  unit: 'men who had it to help them have a child',
  spread: { kind: 'wilson95' },
  people: 'men on testosterone in a Canadian clinic for couples without a child',
  time: 'at the first visit',
  sources: ['samplaski-2014'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const onTestosteroneInInfertilityClinic: Count = {
  kind: 'count',
  id: 'on-testosterone-in-infertility-clinic',
  what: 'Men who were on testosterone',
  x: 59,
  of: 4400,
  unit: 'men on testosterone',
  spread: { kind: 'wilson95' },
  people: 'men who came to a Canadian clinic for couples without a child',
  time: '2008 to 2012',
  sources: ['samplaski-2014'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const doctorsWhoBelievedItRaisesSperm: Count = {
  kind: 'count',
  id: 'doctors-who-believed-it-raises-sperm',
  what: 'Doctors who thought testosterone raises the sperm count',
  x: 157,
  of: 225,
  unit: 'doctors who said it raises the count',
  spread: { kind: 'wilson95' },
  people: 'doctors at a course in Lagos',
  time: 'asked once',
  sources: ['omisanjo-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const doctorsWhoKnewItLowersSperm: Count = {
  kind: 'count',
  id: 'doctors-who-knew-it-lowers-sperm',
  what: 'Doctors who knew testosterone lowers the sperm count',
  x: 22,
  of: 225,
  unit: 'doctors who said it lowers the count',
  spread: { kind: 'wilson95' },
  people: 'doctors at a course in Lagos',
  time: 'asked once',
  sources: ['omisanjo-2017'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const urologistsWhoWouldGiveIt: Share = {
  kind: 'share',
  id: 'urologists-who-would-give-it',
  what: 'Doctors who would give testosterone to men who want a child',
  value: 25,
  unit: 'of 100 urologists',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'US urologists asked about infertile men who try for a child',
  n: 'not-reported',
  time: 'asked once',
  sources: ['jsm-editorial-2024'],
  strength: 'expert',
  secondHand: true,
  ...reviewed2026,
};

export const thickBloodOnShots: Count = {
  kind: 'count',
  id: 'thick-blood-on-shots',
  what: 'Men with thick blood',
  x: 38,
  of: 57,
  unit: 'men with thick blood',
  spread: { kind: 'wilson95' },
  people: 'men with low testosterone on shots in one US clinic',
  time: 'over 3 years, a hematocrit of more than 50 %',
  sources: ['pastuszak-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const thickBloodOnPellets: Count = {
  kind: 'count',
  id: 'thick-blood-on-pellets',
  what: 'Men with thick blood',
  x: 26,
  of: 74,
  unit: 'men with thick blood',
  spread: { kind: 'wilson95' },
  people: 'men with low testosterone on pellets in one US clinic',
  time: 'over 3 years, a hematocrit of more than 50 %',
  sources: ['pastuszak-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const thickBloodOnGel: Count = {
  kind: 'count',
  id: 'thick-blood-on-gel',
  what: 'Men with thick blood',
  x: 6,
  of: 47,
  unit: 'men with thick blood',
  spread: { kind: 'wilson95' },
  people: 'men with low testosterone on gel in one US clinic',
  time: 'over 3 years, a hematocrit of more than 50 %',
  sources: ['pastuszak-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const thickBloodAnyForm: Count = {
  kind: 'count',
  id: 'thick-blood-any-form',
  what: 'Men with thick blood',
  x: 36,
  of: 179,
  unit: 'men with thick blood',
  spread: { kind: 'wilson95' },
  people: 'men on any form of testosterone in one US clinic',
  time: '7 months, median; hematocrit of 50 % or more',
  sources: ['erythrocytosis-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
