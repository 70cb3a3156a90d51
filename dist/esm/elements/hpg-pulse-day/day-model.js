// Everything about days that have been worked out, fetched when the element is first shown: the model of a day, its words,
// what stands behind it.
export { behindTemplate, claimsBehind } from './behind.template.js';
export { countingTemplate } from './counting.template.js';
export { dayColumn } from './day-column.js';
export { dayCsvRows, dayTable } from './day-table.js';
export { answerWords, drawingWords } from './day-words.js';
export { SimulatedDays } from './simulated-days.js';
export { pulseDayTold } from '../../text/en/pulse-day-told.js';
//# sourceMappingURL=day-model.js.map