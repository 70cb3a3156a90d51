import { type TemplateResult } from 'lit';
import type { CompareView } from './view.js';
/** All columns, also those that are not on screen. */
export declare function lightTable(view: CompareView): TemplateResult;
