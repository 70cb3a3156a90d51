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
    mark: (v) => `${v.number} ${v.name}`,
    reached: (v) => `${v.what}: ${v.at}, ${v.since} after stopping.`,
    above: (v) => `${v.what}: he was not below it when testosterone was stopped.`,
    notReached: (v) => `${v.what}: not within the ${v.shown} after stopping that are shown.`,
    /** Published shares say "of 100 men"; these are simulated men. */
    band: (v) => `Of 100 simulated men 10 are there by ${v.low}, 50 by ${v.half} and 90 by ${v.high} after stopping.`,
    near: (v) => `Of 100 simulated men 10 are there by ${v.low} and 90 by ${v.high} after stopping; they differ little here.`,
    alike: (v) => `Of 100 simulated men 90 are there by ${v.high} after stopping; they differ little here.`,
    allAtOnce: 'Of 100 simulated men 90 are there on the day of stopping.',
    few: (v) => `Of 100 simulated men fewer than 10 are there within ${v.shown} after stopping.`,
    fewerThanHalf: (v) => `Of 100 simulated men 10 are there by ${v.low}, fewer than 50 within ${v.shown} after stopping.`,
    never: (v) => `later than ${v.shown}`,
    atOnce: 'the day of stopping',
    bandsOf: 'When groups of simulated men get there is counted for sperm alone.',
    // Stages
    stages: 'Stages of recovery',
    strip: 'Stages after you stop, in the simulated man',
    now: (v) => `Stage now: ${v.name} (${v.from} to ${v.to}, simulated).`,
    nowDay: (v) => `Stage now: ${v.name} (${v.from}).`,
    published: (v) => `Published: ${v.timing}`,
    numbered: (v) => `${v.number} ${v.name}`,
    from: (v) => `${v.name}, ${v.from} to ${v.to}`,
    day: (v) => `${v.name}, ${v.from}`,
    all: (v) => `All ${v.count} stages after stopping: simulated months, published times`,
    passedBy: (v) => `${v.name}: the simulated man does not pass through this one.`,
});
//# sourceMappingURL=recovery-timeline-recovery.js.map