import type { Reviewed } from '../../data/types.js';
export interface Overdue {
    /** How many are past their due date, expired ones among them. */
    readonly due: number;
    readonly expired: number;
    readonly of: number;
    /** When the longest overdue one was last checked, and when it was due. */
    readonly reviewed: string;
    readonly reviewDue: string;
}
/**
 * Undefined where everything is current.
 * @param today "2026-11-22"
 */
export declare function overdueAmong(facts: Iterable<Reviewed>, today: string): Overdue | undefined;
