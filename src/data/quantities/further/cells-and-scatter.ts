// Further numbers on the testis: its cells, its own testosterone, its output, and how counts scatter.
import { reviewed2026 } from '../../review.js';
import type { Measure } from '../quantity.js';

export const ittInBiopsies: Measure = {
  kind: 'measure',
  id: 'itt-in-biopsies',
  what: 'Testosterone inside the testis',
  value: 553,
  unit: 'ng/g',
  spread: { kind: 'sd', low: 463, high: 643 },
  people: 'testis samples of healthy men',
  n: 5,
  time: 'before treatment',
  sources: ['morse-1973'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const ittFallOnPropionate: Measure = {
  kind: 'measure',
  id: 'itt-fall-on-propionate',
  what: 'Fall of testosterone inside the testis',
  value: -95,
  unit: '% from own start',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men on daily shots of a short-lived form',
  n: 2,
  time: '10 to 25 weeks',
  sources: ['morse-1973'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const estradiolInsideTheTestis: Measure = {
  kind: 'measure',
  id: 'estradiol-inside-the-testis',
  what: 'Estradiol inside the testis',
  value: 15.7,
  unit: 'ng/mL',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'men whose testis fluid was drawn',
  n: 'not-reported',
  time: 'once',
  sources: ['zhao-2004'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spermMadePerGram: Measure = {
  kind: 'measure',
  id: 'sperm-made-per-gram',
  what: 'Sperm made in a day',
  value: 5.9,
  unit: 'million sperm per gram of testis a day',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'testes of men of 26 to 53 years',
  n: 10,
  time: 'once',
  sources: ['johnson-1983'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const lossInMeiosis: Measure = {
  kind: 'measure',
  id: 'loss-in-meiosis',
  what: 'Cells lost while sperm are made',
  value: 45.3,
  unit: '% lost late in meiosis',
  spread: { kind: 'unknown', why: 'not-reported' },
  people: 'testes of men of 26 to 53 years',
  n: 15,
  time: 'once',
  sources: ['johnson-1983'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const spaceBetweenTubes: Measure = {
  kind: 'measure',
  id: 'space-between-tubes',
  what: 'Share of the testis that lies between the tubes',
  value: 38.9,
  unit: '% of testis volume',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'testes of men of about 74 years',
  n: 6,
  time: 'once',
  sources: ['mori-1982'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const leydigShare: Measure = {
  kind: 'measure',
  id: 'leydig-share',
  what: 'Share of the testis that is Leydig cells',
  value: 3.1,
  unit: '% of testis volume',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'testes of men of about 74 years',
  n: 6,
  time: 'once',
  sources: ['mori-1982'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const sertoliCellsPerTestis: Measure = {
  kind: 'measure',
  id: 'sertoli-cells-per-testis',
  what: 'Sertoli cells in a testis',
  value: 407,
  unit: 'million cells per testis',
  spread: { kind: 'range', low: 86, high: 665 },
  people: 'testes of men of 16 to 80 years',
  n: 26,
  time: 'once',
  sources: ['petersen-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const leydigCellsPerTestis: Measure = {
  kind: 'measure',
  id: 'leydig-cells-per-testis',
  what: 'Leydig cells in a testis',
  value: 99,
  unit: 'million cells per testis',
  spread: { kind: 'range', low: 47, high: 245 },
  people: 'testes of men of 16 to 80 years',
  n: 26,
  time: 'once',
  sources: ['petersen-2015'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const leydigCellsLostPerDecade: Measure = {
  kind: 'measure',
  id: 'leydig-cells-lost-per-decade',
  what: 'Leydig cells lost with age',
  value: 80,
  unit: 'million cells per pair of testes in ten years',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'testes of men of 18 to 87 years',
  n: 25,
  time: 'once, compared by age',
  sources: ['kaler-1978'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const scatterOfOwnCount: Measure = {
  kind: 'measure',
  id: 'scatter-of-own-count',
  what: 'How much a man’s own sperm count varies',
  value: 39,
  unit: '% scatter around a man’s own mean',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'healthy men who gave 220 samples in all',
  n: 36,
  time: 'many samples',
  sources: ['schwartz-1979'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const oneCountAgainstOwnMean: Measure = {
  kind: 'measure',
  id: 'one-count-against-own-mean',
  what: 'How far one sample can lie from a man’s own mean',
  value: 1,
  unit: 'times a man’s own mean count, from one sample',
  spread: { kind: 'interval', low: 0.5, high: 2.3 },
  people: 'healthy men who gave 220 samples in all',
  n: 36,
  time: 'one sample',
  sources: ['schwartz-1979'],
  strength: 'uncontrolled',
  ...reviewed2026,
};

export const totalSpermLowerLimit: Measure = {
  kind: 'measure',
  id: 'total-sperm-lower-limit',
  what: 'Lower end of the usual number of sperm in a sample',
  value: 39,
  unit: 'million sperm per sample',
  spread: { kind: 'unknown', why: 'not-read' },
  people: 'men who had fathered a child not long before; lowest 5 of 100 lie below',
  n: 'not-reported',
  time: 'seen once',
  sources: ['cooper-2010'],
  strength: 'uncontrolled',
  ...reviewed2026,
};
