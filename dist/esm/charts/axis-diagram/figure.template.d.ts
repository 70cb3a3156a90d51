import type { TemplateResult } from 'lit';
/** The figure in its own drawing, 236 × 650; share is the testis's length now ÷ usual, drop lowers the pelvis. */
export declare function figureTemplate(share: number, drop: number): TemplateResult;
/** One testis in outline around 0,0: dotted as it was, solid as it is. */
export declare function organTemplate(half: number, share: number): TemplateResult;
