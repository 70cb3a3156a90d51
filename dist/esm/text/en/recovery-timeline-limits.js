// What the curve of <recovery-timeline> leaves out. Each but the first and last is followed by what is published.
import { catalogue } from '../catalogue.js';
export const recoveryTimelineLimits = catalogue('recovery-timeline-limits', {
    oneMan: 'Men differ widely. The curve is one typical man; the bands are simulated men, who differ as far as the trials show, and no more is known of others.',
    whom: 'Not simulated: men with low testosterone to begin with, with a varicocele, who took steroids in the past, or whose testes do not come back.',
    lh: 'In this curve LH is back within weeks or months; in older men after long treatment it takes longer.',
    volume: 'The loss of volume drawn here is the model’s.',
    drugs: 'What medicines do after stopping is drawn from how they act.',
    age: 'In the model age counts from 45 on: the brain’s signal wakes more slowly then. By how much is weakly known.',
    samples: 'Sperm counts differ from sample to sample. Movement of sperm and pregnancy are not simulated.',
});
//# sourceMappingURL=recovery-timeline-limits.js.map