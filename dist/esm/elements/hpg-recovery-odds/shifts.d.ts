import type { Claim } from '../../data/types.js';
export type ShiftDirection = 'later' | 'sooner' | 'unsettled' | 'unproven' | 'none' | 'notStudied';
export interface Shift {
    readonly id: 'length' | 'form' | 'count' | 'trace' | 'age' | 'zero' | 'medicines' | 'type' | 'dose';
    readonly direction: ShiftDirection;
    readonly claim: Claim;
}
export declare const shifts: readonly Shift[];
