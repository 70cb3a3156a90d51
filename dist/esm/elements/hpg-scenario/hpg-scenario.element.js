// The wrapper that keeps a group of elements apart from the rest of the page.
import { ContextProvider } from '@lit/context';
import { html } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
import { levels, unitSystems } from '../../scenario/preferences.js';
import { scopeContext } from '../../scenario/scope-context.js';
import { ScenarioScope } from '../../scenario/scope.js';
import { styles } from './hpg-scenario.styles.js';
/**
 * @summary Elements inside it share scenarios of their own; its scenario attributes are where they start.
 *
 * `level` and `units` hold for everything inside until a reader chooses otherwise.
 *
 * @slot - The elements that belong together, in any markup.
 * @csspart error - What was wrong with an attribute.
 * @fires hpg-error - An attribute could not be used.
 */
export class HpgScenario extends KitElement {
    static { this.styles = styles; }
    constructor() {
        super();
        /** The scenarios of what stands inside, by name. */
        this.ownScope = new ScenarioScope();
        new ContextProvider(this, { context: scopeContext, initialValue: this.ownScope });
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const level = levels.find((value) => value === this.level);
        const units = unitSystems.find((value) => value === this.units);
        if (changed.has('level') && level)
            this.prefer({ level });
        if (changed.has('units') && units)
            this.prefer({ units });
    }
    render() {
        return html `${this.problems.template}<slot></slot>`;
    }
}
//# sourceMappingURL=hpg-scenario.element.js.map