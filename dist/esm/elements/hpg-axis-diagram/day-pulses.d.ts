import type { DrawnPulse } from '../../charts/axis-diagram/axis-input.js';
import type { Pulse } from '../../model/day/pulse-trace.js';
import { type Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
import type { AxisState } from './axis-state.js';
/** What simulateDay gives for this day of the run, without its minutes, at the drive that the label beside the line tells;
 *  before the first dose the day of no treatment. */
export declare function dayPulses(run: Run, month: number): Pulse[];
/** The stretch of six hours whose number of pulses is nearest to a quarter of the day's; at least one where there are any. */
export declare function drawnPulses(pulses: readonly Pulse[]): DrawnPulse[];
/** How many pulses the day has, and their mean size. */
export declare function pulseWords(voice: Voice, { run, month }: AxisState): string;
