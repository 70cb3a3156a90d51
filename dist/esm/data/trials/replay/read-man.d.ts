import type { Outcome } from '../trial.js';
import { type Curve } from './curve.js';
/**
 * In the marker's unit, as a share of the start (1 = all of it), or in days.
 * @param against the same curve on the other regimen that a difference is taken against
 * @returns null where it is never reached; undefined for an outcome that only a group of men has
 */
export declare function readMan(outcome: Outcome, curve: Curve, against?: Curve): number | null | undefined;
