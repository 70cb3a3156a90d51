import { type TemplateResult } from 'lit';
import type { OddsCurve } from './odds-curve.js';
/** @param print writes a number as the language does */
export declare function oddsCurveTemplate(curve: OddsCurve, print: (value: number) => string): TemplateResult;
