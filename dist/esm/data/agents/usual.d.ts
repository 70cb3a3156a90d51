import type { AgentId } from '../types.js';
/** Dose in the agent's own unit, and days between administrations. */
export declare const usualCourse: Readonly<Record<AgentId, {
    readonly dose: number;
    readonly everyDays: number;
}>>;
