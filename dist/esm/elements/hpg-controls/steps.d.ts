import { type ReactiveController, type TemplateResult } from 'lit';
import type { KitElement } from '../../internal/kit-element.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
export declare class Steps implements ReactiveController {
    #private;
    /** What was taken back last, for those who do not see the inputs move. */
    said: string;
    /** Done once what is being fetched is there, or is known not to come. */
    settled: Promise<void> | undefined;
    /** @param set puts a scenario in force, as a change by the reader */
    constructor(host: KitElement, set: (scenario: Scenario) => void);
    hostUpdate(): void;
    /** Whether the keys ask for it. */
    asks(event: KeyboardEvent): boolean;
    /** Takes the last change back. @returns whether there was one */
    undo(voice: Voice): boolean;
    /** Stays in the order of the keyboard where there is nothing to take back, so that focus is not lost on it. */
    button(voice: Voice): TemplateResult;
}
