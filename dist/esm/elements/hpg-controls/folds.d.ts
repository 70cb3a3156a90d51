import type { TemplateResult } from 'lit';
import type { KitElement } from '../../internal/kit-element.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
type Fold = (voice: Voice, scenario: Scenario) => TemplateResult;
/** @param change puts other medicines in force, as a change by the reader */
export declare function regimenFold(element: KitElement, change: (patch: Pick<Scenario, 'courses'>) => void): Fold;
export declare function shareFold(element: KitElement): Fold;
export {};
