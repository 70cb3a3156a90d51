import type { DayColumn, StripId, StripScale } from '../../charts/pulse-day/day-input.js';
import type { Voice } from '../../text/index.js';
import type { DayFacts } from './day-facts.js';
/** A day that is still being worked out. */
export declare function waitingColumn(voice: Voice, title: string): DayColumn;
/** One scale for each hormone, from zero, over all days shown. */
export declare function dayScales(voice: Voice, days: readonly DayFacts[]): Record<StripId, StripScale>;
