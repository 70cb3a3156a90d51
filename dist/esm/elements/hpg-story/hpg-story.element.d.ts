import { type PropertyValues, type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * @summary The page's own article as steps; each sets scenario and moment for the elements beside it as the reader comes to it.
 *
 * Steps are `<hpg-step>` anywhere inside, elements beside have `slot="beside"`. A step is entered when it crosses the
 * middle of the window, or by the buttons. What a reader changes in between stays until the next step is entered. Without
 * script the content is a plain article.
 *
 * @fires hpg-scenario-changed - The reader came to a step that changes the scenario.
 * @fires hpg-moment-changed - The reader came to a step at another month.
 * @fires hpg-error - Something given could not be used.
 *
 * @slot - Steps, and any other text between them.
 * @slot beside - Elements that show what the steps tell.
 * @csspart bar - The bar with the place in the story and the buttons.
 * @csspart beside - The column of pictures.
 * @csspart text - The column of text.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-story-top - Room for a header of the page that stays in sight; 0 unless set.
 * @cssproperty --hpg-story-beside - Share of the width for the pictures on wide pages, as a grid track.
 * @cssproperty --hpg-paper-color - The ground of the bar.
 */
export declare class HpgStory extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** The present step, from 0. */
    private index;
    private announced;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Goes to a step, as the buttons do. @param index from 0; outside the story the nearest */
    goTo(index: number): void;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
