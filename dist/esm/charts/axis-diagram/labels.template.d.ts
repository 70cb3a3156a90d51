import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { PlacedLabel } from './label-board.js';
/** Rows of one kind are one text, so that a message that was broken stays one for search and translation. */
export declare function labelTemplate(label: PlacedLabel, chosen: boolean): TemplateResult;
/** Leaders run under the words and over the drawing, with a halo of paper; the dot sits on the thing. */
export declare function leaderTemplate({ leader }: PlacedLabel): TemplateResult | typeof nothing;
