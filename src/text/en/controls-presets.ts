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
  trialMeans: {
    fundamentals:
      'Groups are simulated like healthy men who took testosterone as birth control in trials, then stopped.',
    intermediate:
      'Groups are simulated like the healthy volunteers of contraceptive trials, who took testosterone and stopped.',
    academic: 'Cohorts are simulated after the healthy volunteers of the male contraceptive trials.',
  },
  clinicMeans: {
    fundamentals:
      'Groups are simulated like men who came to a fertility clinic after testosterone. Little is known of them, so these counts are less sure.',
    intermediate:
      'Groups are simulated like men who came to a fertility clinic after prescribed testosterone; the studies behind this had no comparison group.',
    academic:
      'Cohorts are simulated after selected patients of infertility clinics with prior testosterone; uncontrolled series, heterogeneous end points.',
  },
});
