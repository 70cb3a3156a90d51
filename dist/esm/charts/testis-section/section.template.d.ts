import { type TemplateResult } from 'lit';
import type { SectionPicture } from './section-shapes.js';
/** The inside of the drawing's <svg>. */
export declare function sectionTemplate(picture: SectionPicture): TemplateResult;
