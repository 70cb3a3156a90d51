import { type TemplateResult } from 'lit';
import type { KitElement } from '../../../internal/kit-element.js';
import type { Scenario } from '../../../scenario/scenario.js';
import type { Voice } from '../../../text/index.js';
export declare class RegimenEditor {
    #private;
    constructor(element: KitElement, change: (patch: Pick<Scenario, 'courses'>) => void);
    template(voice: Voice, scenario: Scenario): TemplateResult;
}
/** The editor, with its styles in the element. */
export declare function openEditor(element: KitElement, change: (patch: Pick<Scenario, 'courses'>) => void): RegimenEditor;
