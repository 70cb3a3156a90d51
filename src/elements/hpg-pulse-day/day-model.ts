// The model of a day, fetched when the element is first shown: pages without it do not load it.
export { countPulses } from '../../model/day/count-pulses.js';
export { simulateDay } from '../../model/day/simulate-day.js';
