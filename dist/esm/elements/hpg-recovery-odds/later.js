// What is fetched after the first picture stands: groups of men and what they come to, the curve, what shifts the odds, the
// table, the exports, and the words for what lies outside what was studied.
import { agentNames } from '../../data/agents/names.js';
import { rowsToCsv } from '../../internal/export-drawing.js';
import { outsideLine, outsideReasons } from '../../internal/outside-studied.js';
import { outsideStudied } from '../../scenario/run.js';
import { csvRows } from './rows.js';
export { cohortInputOf, LatestCohort } from '../../scenario/cohort/index.js';
export { curveTemplate } from './curve.template.js';
export { tableTemplate } from './rows.js';
export { oddsSheetSvg } from './sheet.js';
export { shifts } from './shifts.js';
export { shiftsTemplate } from './shifts.template.js';
export { simulatedOdds } from './simulated.js';
export { toldOf } from './told.js';
/** The numbers for a spreadsheet. */
export const csvOf = (view) => rowsToCsv(csvRows(view));
/** Where a run lies outside what was studied in men, as one line; '' where it does not. */
export const outsideWords = (voice, run) => outsideLine(voice, outsideReasons(voice, outsideStudied(run, run.lastMonth), (agent) => voice.fact(`agent.${agent}.name`, agentNames[agent])));
//# sourceMappingURL=later.js.map