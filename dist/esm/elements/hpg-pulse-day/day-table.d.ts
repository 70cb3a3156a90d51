import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import type { DayFacts } from './day-facts.js';
export declare function dayTable(voice: Voice, days: readonly DayFacts[], hidden: boolean): TemplateResult;
/** The table, then the levels every ten minutes. */
export declare function dayCsvRows(voice: Voice, days: readonly DayFacts[]): (string | number)[][];
