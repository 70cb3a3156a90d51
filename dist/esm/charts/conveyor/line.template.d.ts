import { type TemplateResult } from 'lit';
import type { LinePicture } from './line-shapes.js';
/** The inside of the drawing's <svg>. */
export declare function lineTemplate(picture: LinePicture): TemplateResult;
