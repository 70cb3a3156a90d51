// Numbers on what remains when sperm do not return. None of them was seen after testosterone.
import { reviewed2026 } from '../../review.js';
import type { Count, Share } from '../quantity.js';

export const spermFoundInTestisHongKong: Count = {
  kind: 'count',
  id: 'sperm-found-in-testis-hong-kong',
  what: 'Men in whose testis sperm were found',
  x: 40,
  of: 89,
  unit: 'men with sperm in the testis',
  spread: { kind: 'wilson95' },
  people: 'men in Hong Kong who make too few sperm for other reasons',
  time: 'at surgery',
  sources: ['ko-2016'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermFoundWithMicroscope: Share = {
  kind: 'share',
  id: 'sperm-found-with-microscope',
  what: 'Men in whose testis sperm were found',
  value: 51.9,
  unit: 'of 100 men with sperm in the testis',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who make too few sperm for other reasons, 20 studies',
  n: 4760,
  time: 'at surgery with a microscope',
  sources: ['rogers-2022'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermFoundWithoutMicroscope: Share = {
  kind: 'share',
  id: 'sperm-found-without-microscope',
  what: 'Men in whose testis sperm were found',
  value: 40.1,
  unit: 'of 100 men with sperm in the testis',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who make too few sperm for other reasons, 9 studies',
  n: 1227,
  time: 'at surgery',
  sources: ['rogers-2022'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const birthsPerIcsiTry: Share = {
  kind: 'share',
  id: 'births-per-icsi-try',
  what: 'Tries that led to a birth',
  value: 28,
  unit: 'of 100 tries with a birth, at most',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'couples with sperm from the testis, for other reasons',
  n: 'not-reported',
  time: 'per try',
  sources: ['corona-2019'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const frozenSpermAlive5Years: Share = {
  kind: 'share',
  id: 'frozen-sperm-alive-5-years',
  what: 'Sperm alive after thawing',
  value: 85.72,
  unit: 'of 100 sperm alive after thawing',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'donors of one sperm bank in China',
  n: 'not-reported',
  time: 'up to 5 years',
  sources: ['huang-eshre-2019'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const frozenSpermAlive15Years: Share = {
  kind: 'share',
  id: 'frozen-sperm-alive-15-years',
  what: 'Sperm alive after thawing',
  value: 73.98,
  unit: 'of 100 sperm alive after thawing',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'donors of one sperm bank in China',
  n: 'not-reported',
  time: '11 to 15 years',
  sources: ['huang-eshre-2019'],
  strength: 'uncontrolled',
  secondHand: true,
  ...reviewed2026,
};

export const menWhoWishToAdopt: Share = {
  kind: 'share',
  id: 'men-who-wish-to-adopt',
  what: 'Men who wish to adopt',
  value: 19.2,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men in Danish couples a year into care, with no child yet',
  n: 302,
  time: '1 year',
  sources: ['petersen-gl-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const menWhoWishToGoOn: Share = {
  kind: 'share',
  id: 'men-who-wish-to-go-on',
  what: 'Men who wish to go on with treatment',
  value: 72.5,
  unit: 'of 100 men',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men in Danish couples a year into care, with no child yet',
  n: 302,
  time: '1 year',
  sources: ['petersen-gl-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
