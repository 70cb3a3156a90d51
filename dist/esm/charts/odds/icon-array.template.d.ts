import { type TemplateResult } from 'lit';
import { type IconArray, type ManLook } from './icon-array.js';
/** Lines that fill a figure whose place is not certain. @param id unique within one drawing */
export declare const hatching: (id: string) => TemplateResult;
/**
 * @param kind whose figures: published ones in the colour of text, simulated ones in the hue of sperm
 * @param array null while nobody is counted yet: the figures stand there as empty outlines
 */
export declare function iconArrayTemplate(kind: 'published' | 'simulated', array: IconArray, counted?: boolean): TemplateResult;
/** One figure for a key. @param cell its room, px */
export declare function manTemplate(look: ManLook, cell: number): TemplateResult;
