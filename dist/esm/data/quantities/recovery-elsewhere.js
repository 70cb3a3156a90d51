// Recovery without medicines after other regimens: testosterone with a progestin, and anabolic steroids.
import { reviewed2026 } from '../review.js';
export const medianWeeksTo20Mommers = {
    kind: 'measure',
    id: 'median-weeks-to-20-after-implant',
    what: 'Time until half of the men are above 20 million sperm per mL',
    value: 15,
    unit: 'weeks to above 20 M/mL',
    spread: { kind: 'unknown', why: 'not-read' },
    people: 'healthy men after undecanoate and a progestin implant for 42 to 44 weeks',
    n: 354,
    time: 'after the end of treatment',
    sources: ['mommers-2008'],
    strength: 'randomised',
    ...reviewed2026,
};
export const recoveredBehre = {
    kind: 'share',
    id: 'recovered-after-undecanoate-and-progestin',
    what: 'Men whose sperm had come back',
    value: 94.8,
    unit: 'of 100 men',
    spread: { kind: 'ci95', low: 91.5, high: 97.1 },
    people: 'healthy men after undecanoate with a progestin shot',
    n: 320,
    time: '52 weeks',
    sources: ['behre-2016'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const spermBackAfterSteroids = {
    kind: 'measure',
    id: 'months-sperm-back-after-steroids',
    what: 'Time until sperm output is that of men who never used steroids',
    value: 14.1,
    unit: 'months, mean, to the level of men who never used',
    spread: { kind: 'unknown', why: 'not-read' },
    people: 'men who had taken anabolic steroids not prescribed to them',
    n: 31,
    time: 'after last use',
    sources: ['shankara-narayana-2020'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=recovery-elsewhere.js.map