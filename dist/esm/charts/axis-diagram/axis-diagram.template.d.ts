import type { TemplateResult } from 'lit';
import type { AxisShares, NodeId } from './axis-input.js';
import type { AxisPicture } from './axis-picture.js';
export interface DrawingState {
    readonly chosen?: NodeId | undefined;
    /** Words that stand in the drawing itself. */
    readonly notToScale: string;
}
/** What lies inside both lenses: changes with the shares only, so that a caller may keep it. */
export declare function lensesTemplate({ frame, tissue }: AxisPicture, shares: AxisShares): TemplateResult;
/** The inside of the drawing's <svg>. */
export declare function axisDiagramTemplate(picture: AxisPicture, lenses: TemplateResult, state: DrawingState): TemplateResult;
