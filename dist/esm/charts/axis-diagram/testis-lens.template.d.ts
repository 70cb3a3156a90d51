import type { TemplateResult } from 'lit';
import type { Tissue } from './tissue.js';
/** Draws exactly the cells of the tissue, one node of class "cell" each. */
export declare function testisLensTemplate(tissue: Tissue): TemplateResult;
