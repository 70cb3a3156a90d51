// Words of <recovery-timeline> about the group of simulated men behind its curves. Fetched with the group.
import { catalogue } from '../catalogue.js';
export const recoveryTimelineGroup = catalogue('recovery-timeline-group', {
    trial: 'like those in the trials',
    clinic: 'like those seen in fertility clinics',
    more: 'More choices',
    population: 'Whose experience',
    trialChoice: 'Trial volunteers',
    clinicChoice: 'Clinic patients',
    back: (v) => `Of ${v.men} simulated men ${v.who}, ${v.by6} of 100 are at 20 million sperm per mL at least once within 6 months of stopping, ${v.by12} within 12 and ${v.by24} within 24. That is the model, not a trial.`,
    plain: (v) => `The bands are ${v.men} simulated men ${v.who}.`,
    spread: (v) => `At the month shown, 8 in 10 of them have ${v.wideLow} to ${v.wideHigh} million sperm per mL. The middle half have ${v.low} to ${v.high}.`,
    bands: 'Wide band: 8 in 10 of these men; darker band: the middle half. Blood testosterone has none.',
    working: (v) => `Simulating ${v.size} men`,
    drawn: (v) => `The spread of ${v.men} simulated men is drawn.`,
    failed: 'The group of simulated men could not be computed. The curve of the typical man stands.',
});
//# sourceMappingURL=recovery-timeline-group.js.map