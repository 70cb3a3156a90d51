import { type TemplateResult } from 'lit';
import { type OddsCurve } from '../../charts/odds/index.js';
import type { OddsView } from './view.js';
export declare function curveOf(view: OddsView, width: number, k: number): OddsCurve;
export declare function curveTemplate(view: OddsView, width: number, k: number): TemplateResult;
