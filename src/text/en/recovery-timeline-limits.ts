// What the curve of <recovery-timeline> leaves out. Each but the first and last is followed by what is published.
import { catalogue } from '../catalogue.js';

export const recoveryTimelineLimits = catalogue('recovery-timeline-limits', {
  oneMan: 'Men differ widely. The curve is one typical man; no spread between men is drawn yet.',
  whom: 'Not simulated: men with low testosterone to begin with, with a varicocele, who took steroids in the past, or whose testes do not come back.',
  lh: 'LH is back within months in this curve.',
  volume: 'The loss of volume drawn here is the model’s.',
  drugs: 'What medicines do after stopping is drawn from how they act.',
  age: 'Age changes nothing in the curve.',
  samples: 'Sperm counts differ from sample to sample. Movement of sperm and pregnancy are not simulated.',
});
