import { type TemplateResult } from 'lit';
import type { Strength } from '../../data/types.js';
/** The shape alone, in a box of 16 × 16 around (8, 8), for use inside a drawing. */
export declare const evidenceShape: (strength: Strength) => TemplateResult;
/** The mark as a picture of its own; words that say the same stand beside it. */
export declare function evidenceMark(strength: Strength): TemplateResult;
