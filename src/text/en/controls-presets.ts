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
  injectionsWithHcg: 'Weekly injections with hCG beside them',
  clomipheneInstead: 'Clomiphene instead of testosterone',
  enclomipheneInstead: 'Enclomiphene instead of testosterone',
  neverTreated: 'Never treated',
  population: 'Whose experience',
  trial: 'Trial volunteers',
  clinic: 'Clinic patients',
  trialMeans:
    'Groups are simulated like the healthy volunteers of birth control trials, who took testosterone and stopped.',
  clinicMeans:
    'Groups are simulated like men who came to a fertility clinic after testosterone. The studies behind this had no comparison group.',
});
