import type { TemplateResult } from 'lit';
import type { AxisShares } from './axis-input.js';
/** Neurons are filled while they speak and hollow when quiet; cells of the pituitary hold five grains or one. */
export declare function brainLensTemplate({ gnrh, lh, fsh }: AxisShares): TemplateResult;
