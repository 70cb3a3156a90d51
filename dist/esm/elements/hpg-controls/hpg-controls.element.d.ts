import { type PropertyValues, type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * @summary The shared inputs: a story in plain words, what happens, which medicines, for how long, who the man is, the moment,
 * depth and units; with undo, reset and a link to what is shown.
 *
 * @fires hpg-scenario-changed - The reader changed the shared scenario here.
 * @fires hpg-moment-changed - The reader moved to another month here.
 * @fires hpg-error - An attribute or an entry could not be used.
 *
 * @slot answer - Filled by the element: what is in force, in one sentence.
 * @csspart controls - All inputs.
 * @csspart group - Inputs that belong together.
 * @csspart field - One input with its label and limits.
 * @csspart moment - The slider of the moment.
 * @csspart courses - The fold with the editor of medicines.
 * @csspart course - One medicine of the editor.
 * @csspart undo - The button that takes the last change back.
 * @csspart reset - The button back to the page's start values.
 * @csspart share - The fold with the link to what is shown.
 * @csspart error - What was wrong with an attribute or an entry.
 *
 * @cssproperty --hpg-ink-color - Text and focus.
 * @cssproperty --hpg-muted-color - Labels and limits.
 * @cssproperty --hpg-line-color - Edges of inputs.
 * @cssproperty --hpg-rule-color - Lines between groups.
 */
export declare class HpgControls extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /**
     * Inputs to show, separated by spaces: preset, protocol, agent, dose, every-days, trt-months, age, baseline-sperm, month,
     * population, courses, level, units, undo, reset, share. Absent: all.
     */
    show?: string;
    protected willUpdate(changed: PropertyValues): void;
    protected getUpdateComplete(): Promise<boolean>;
    render(): TemplateResult;
}
