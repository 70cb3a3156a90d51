// How a reader wants to be told: depth and units, with the values that attributes may have.
import type { Level, Units } from '../data/types.js';

export const levels: readonly Level[] = ['fundamentals', 'intermediate', 'academic'];
export const unitSystems: readonly Units[] = ['conventional', 'si'];

export const defaultLevel: Level = 'intermediate';
export const defaultUnits: Units = 'conventional';
