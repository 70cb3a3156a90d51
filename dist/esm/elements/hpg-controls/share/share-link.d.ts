import { type TemplateResult } from 'lit';
import type { KitElement } from '../../../internal/kit-element.js';
import type { Scenario } from '../../../scenario/scenario.js';
import type { Voice } from '../../../text/index.js';
/** The page's own address with the view in place of what stood behind "#". */
export declare function linkTo(scenario: Scenario, address: string): string;
export declare class ShareLink {
    #private;
    constructor(host: KitElement);
    template(voice: Voice, scenario: Scenario): TemplateResult;
}
/** The link, with its styles in the element. */
export declare function openLink(element: KitElement): ShareLink;
