import { type TemplateResult } from 'lit';
import type { Direction } from './compare-state.js';
/** 12 × 12, in the colour of the text around it. */
export declare const directionArrow: (direction: Direction) => TemplateResult;
