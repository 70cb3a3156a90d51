import { type PropertyValues, type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * @summary One step of a story: its scenario attributes are what the shared scenario is set to when a reader comes to it.
 *
 * The words between the tags are told at every depth, unless there are others for a depth in a slot of its name; write
 * those with `hidden`, so that a page without script tells each thing once.
 *
 * @attr {string} focus - Id or tag of the element that the step is about.
 * @fires hpg-error - Something given could not be used.
 *
 * @slot - The step's words.
 * @slot title - Its heading, at every depth.
 * @slot intermediate - Its words at this depth.
 * @slot academic - Its words at this depth.
 * @slot facts - Statements as plain words, shown until those of the kit are there.
 * @csspart step - The step.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-ink-color - The line beside the present step.
 * @cssproperty --hpg-rule-color - The line beside other steps.
 */
export declare class HpgStep extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Ids of statements that stand behind the step, separated by spaces; shown below its words with their sources. */
    facts?: string | null;
    /** Whether the reader is at this step. Set by the story. */
    current: boolean;
    private outside;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Scenario attributes are the story's to use; a change of one changes nothing until the step is read. */
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    focus(options?: FocusOptions): void;
    protected getUpdateComplete(): Promise<boolean>;
    /** Ids of the sources behind the statements shown. Empty before they are there. */
    get sourceIds(): readonly string[];
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
