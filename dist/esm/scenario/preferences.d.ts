import type { Level, Units } from '../data/types.js';
export declare const levels: readonly Level[];
export declare const unitSystems: readonly Units[];
export declare const defaultLevel: Level;
export declare const defaultUnits: Units;
