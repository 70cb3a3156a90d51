// The only way an element reaches a store: finds it, follows it, leaves it when the element goes.
import { ContextConsumer } from '@lit/context';
import { readField, fieldOf } from './fields.js';
import { scopeContext } from './scope-context.js';
import { ScenarioError } from './scenario.js';
import { ScenarioScope, defaultName } from './scope.js';
export class ScenarioController {
    #host;
    #consumer;
    #given;
    #alone;
    #store;
    #leave;
    #unusable = [];
    #asked;
    constructor(host) {
        this.#host = host;
        this.#consumer = new ContextConsumer(host, {
            context: scopeContext,
            subscribe: true,
            callback: () => {
                this.#follow();
            },
        });
        host.addController(this);
    }
    /** The present state of the store that the host follows. */
    get state() {
        return this.store.state;
    }
    get store() {
        return this.#pick();
    }
    /** A store set from script is used before any other; undefined goes back to the page's. */
    set store(store) {
        this.#given = store;
        this.#follow();
    }
    hostConnected() {
        this.#follow();
        this.#propose();
    }
    hostDisconnected() {
        this.#leave?.();
        this.#leave = undefined;
        this.#store = undefined;
        this.#asked?.scope.withdraw(this.#asked.name, this.#host);
        this.#asked = undefined;
    }
    hostUpdate() {
        // The name of the scenario may have changed.
        if (this.#host.isConnected)
            this.#follow();
    }
    /** A scenario attribute changed after the element was connected: a normal update of the shared scenario. */
    attributeChanged(attribute, written) {
        const field = fieldOf.get(attribute);
        if (!field || written === null || !this.#leave)
            return;
        try {
            this.store.update({ [field]: readField(field, written) });
        }
        catch (error) {
            this.#host.scenarioProblem(error);
        }
    }
    #scope() {
        // Where nothing provides a scope (a detached tree), the element still works alone.
        return this.#host.ownScope ?? this.#consumer.value ?? (this.#alone ??= new ScenarioScope());
    }
    #pick() {
        return this.#given ?? this.#scope().store(this.#host.scenario || defaultName);
    }
    #follow() {
        if (!this.#host.isConnected)
            return;
        const store = this.#pick();
        if (store === this.#store && this.#leave)
            return;
        this.#leave?.();
        const moved = this.#store !== undefined && this.#store !== store;
        this.#store = store;
        this.#leave = store.subscribe(() => {
            this.#host.requestUpdate();
        });
        if (moved)
            this.#propose();
        this.#host.requestUpdate();
    }
    /** Start values that cannot be used, and those that now can. */
    #report(problems) {
        const before = this.#unusable;
        this.#unusable = problems.map(({ field }) => field);
        for (const attribute of before)
            if (!this.#unusable.includes(attribute))
                this.#host.scenarioUsable(attribute);
        for (const { field, given, allowed } of problems) {
            this.#host.scenarioProblem(new ScenarioError(field, this.#host.getAttribute(field) ?? given, allowed));
        }
    }
    /** Start values from the element's attributes. */
    #propose() {
        this.#asked?.scope.retract(this.#asked.name, this.#host);
        this.#asked = undefined;
        if (this.#given)
            return;
        const start = {};
        for (const [attribute, field] of fieldOf) {
            const written = this.#host.getAttribute(attribute);
            if (written === null)
                continue;
            try {
                start[field] = readField(field, written);
            }
            catch (error) {
                this.#host.scenarioProblem(error);
            }
        }
        const scope = this.#scope();
        const name = this.#host.scenario || defaultName;
        this.#asked = { scope, name };
        scope.propose(name, this.#host, start, (problems) => {
            this.#report(problems);
        });
    }
}
//# sourceMappingURL=controller.js.map