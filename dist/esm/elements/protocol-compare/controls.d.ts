import { type TemplateResult } from 'lit';
import type { CompareActions, CompareView } from './view.js';
export declare function columnSelect(view: CompareView, actions: CompareActions, index: number): TemplateResult;
export declare function turnButton(view: CompareView, actions: CompareActions, step: -1 | 1): TemplateResult;
export declare function momentControl(view: CompareView, actions: CompareActions): TemplateResult;
/** What the lines are, how many columns, and where not all fit, the way to the others. */
export declare function columnControls(view: CompareView, actions: CompareActions): TemplateResult;
/** The choices above their columns; they stay in view while the rows scroll. */
export declare function choiceBar(view: CompareView, actions: CompareActions): TemplateResult;
