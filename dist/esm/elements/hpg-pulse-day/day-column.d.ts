import type { DayColumn } from '../../charts/pulse-day/day-input.js';
import type { Voice } from '../../text/index.js';
import type { DayFacts } from './day-facts.js';
/** @param hidden while the reader counts, nothing is numbered */
export declare function dayColumn(voice: Voice, facts: DayFacts, hidden: boolean): DayColumn;
