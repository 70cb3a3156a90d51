import { nothing, type TemplateResult } from 'lit';
import type { CompareView } from './view.js';
/** What the lines and shades are that no cell names. */
export declare function lineKey({ voice, state }: CompareView): TemplateResult;
/** The marks that stand in the columns on screen. */
export declare function marksKey({ voice, state, layout }: CompareView): TemplateResult | typeof nothing;
