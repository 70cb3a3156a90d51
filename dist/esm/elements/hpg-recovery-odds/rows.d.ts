import { type TemplateResult } from 'lit';
import { type OddsView } from './view.js';
export declare function tableTemplate(view: OddsView): TemplateResult;
/** One row per month for the simulated men and for each published share; the first row names the fields. */
export declare function csvRows(view: OddsView): (string | number)[][];
