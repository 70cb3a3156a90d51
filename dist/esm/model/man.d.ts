import type { Man } from './types.js';
/** A lean, fertile young man: working defaults between the reference values PHY-01 to PHY-07. The sperm concentration is
 *  the one the mean curves of the WHO enanthate trials imply (REC-07 with REC-08: see model.md). */
export declare const referenceMan: Man;
type Range = readonly [number, number];
/** Smallest and largest value of each field that the model accepts. Wider than health, narrower than nonsense. */
export declare const manLimits: Readonly<Record<keyof Man, Range>>;
/** The given man with the reference man's values where he is silent. Throws RegimenError. */
export declare function completeMan(given: Partial<Man> | undefined): Man;
export {};
