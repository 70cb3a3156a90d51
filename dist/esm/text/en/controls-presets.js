// Words of <hpg-controls>: whole treatments in plain words, and whose experience groups of men stand for.
import { catalogue } from '../catalogue.js';
export const controlsPresets = catalogue('controls-presets', {
    preset: 'Pick a story',
    own: 'Your own settings',
    injectionsThenStop: 'Weekly injections for a year, then stop',
    gelThenStop: 'Gel for two years, then stop',
    longInjectionsThenStop: 'Long-acting injections for five years, then stop',
    injectionsThenClomiphene: 'Weekly injections for a year, then stop and take clomiphene',
    injectionsThenBoth: 'Weekly injections for a year, then stop and take hCG and clomiphene',
    injections: 'Weekly injections, not stopped',
    injectionsWithHcg: 'A shot each week, with hCG beside it',
    clomipheneInstead: 'Clomiphene instead of testosterone',
    enclomipheneInstead: 'Enclomiphene instead of testosterone',
    neverTreated: 'Never treated',
    population: 'Whose experience',
    trial: 'Trial volunteers',
    clinic: 'Clinic patients',
    trialMeans: 'The model’s men are like the healthy men in birth control trials. They took testosterone, then stopped.',
    clinicMeans: 'The model’s men are like those who came to a clinic after testosterone. Those studies had no group to compare with.',
});
//# sourceMappingURL=controls-presets.js.map