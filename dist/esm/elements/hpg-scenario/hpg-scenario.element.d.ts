import { type PropertyValues, type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
import { ScenarioScope } from '../../scenario/scope.js';
/**
 * @summary Elements inside it share scenarios of their own; its scenario attributes are where they start.
 *
 * `level` and `units` hold for everything inside until a reader chooses otherwise.
 *
 * @slot - The elements that belong together, in any markup.
 * @csspart error - What was wrong with an attribute.
 * @fires hpg-error - An attribute could not be used.
 */
export declare class HpgScenario extends KitElement {
    static styles: import("lit").CSSResult;
    /** The scenarios of what stands inside, by name. */
    readonly ownScope: ScenarioScope;
    constructor();
    protected willUpdate(changed: PropertyValues<this>): void;
    render(): TemplateResult;
}
