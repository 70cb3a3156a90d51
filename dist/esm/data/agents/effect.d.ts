import type { Levelled, MarkerId, SourceIds, Strength } from '../types.js';
import type { AgentEffect } from './agent.js';
/** One effect; the text may be one string for all depths. */
export declare const effect: (marker: MarkerId, direction: Exclude<AgentEffect["direction"], "unknown">, text: string | Levelled, strength: Exclude<Strength, "none-found" | "model">, ...sources: SourceIds) => AgentEffect;
/** Markers for which no good study was found. */
export declare const noGoodStudy: (...markers: readonly MarkerId[]) => readonly AgentEffect[];
