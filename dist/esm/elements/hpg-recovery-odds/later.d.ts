import { type Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
import type { OddsView } from './view.js';
export { cohortInputOf, LatestCohort } from '../../scenario/cohort/index.js';
export { curveTemplate } from './curve.template.js';
export { tableTemplate } from './rows.js';
export { oddsSheetSvg } from './sheet.js';
export { shifts } from './shifts.js';
export { shiftsTemplate } from './shifts.template.js';
export { simulatedOdds } from './simulated.js';
export { toldOf } from './told.js';
/** The numbers for a spreadsheet. */
export declare const csvOf: (view: OddsView) => string;
/** Where a run lies outside what was studied in men, as one line; '' where it does not. */
export declare const outsideWords: (voice: Voice, run: Run) => string;
