import type { Man } from './types.js';
type Range = readonly [number, number];
/** Smallest and largest value of each field that the model accepts. Wider than health, narrower than nonsense. */
export declare const manLimits: Readonly<Record<keyof Man, Range>>;
/** The given man with the reference man's values where he is silent. Throws RegimenError. */
export declare function completeMan(given: Partial<Man> | undefined): Man;
export {};
