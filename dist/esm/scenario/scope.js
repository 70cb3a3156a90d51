import { inDocumentOrder, settle } from './start-values.js';
import { ScenarioStore } from './store.js';
export const defaultName = 'default';
export class ScenarioScope {
    #stores = new Map();
    #proposals = new Map();
    #rivals = new Map();
    #warned = new Set();
    #warning;
    /** The store of a name, made on first use. */
    store(name = defaultName) {
        let store = this.#stores.get(name);
        if (!store)
            this.#stores.set(name, (store = new ScenarioStore()));
        return store;
    }
    /**
     * An element asks for start values. Elements are defined in any order, so the decision is made anew
     * with each of them, until somebody has changed the scenario.
     */
    propose(name, element, start, report) {
        if (Object.keys(start).length === 0)
            return;
        const others = (this.#proposals.get(name) ?? []).filter((proposal) => proposal.element !== element);
        const proposals = [...others, { element, start, report, reported: undefined }].sort(inDocumentOrder);
        this.#proposals.set(name, proposals);
        this.#begin(name, proposals);
    }
    /** An element leaves: its start values no longer count; what is shown stays. */
    withdraw(name, element) {
        const others = this.#proposals.get(name)?.filter((proposal) => proposal.element !== element);
        if (others)
            this.#proposals.set(name, others);
    }
    /** An element belongs elsewhere, for instance to a wrapper defined after it: as if it had never asked here. */
    retract(name, element) {
        const before = this.#proposals.get(name) ?? [];
        this.withdraw(name, element);
        const others = this.#proposals.get(name) ?? [];
        if (others.length < before.length)
            this.#begin(name, others);
    }
    #begin(name, proposals) {
        const { start, rivals, problems } = settle(proposals);
        const store = this.store(name);
        store.start(start);
        for (const proposal of proposals) {
            const errors = problems.get(proposal.element) ?? [];
            const reported = errors.map(({ message }) => message).join();
            if (reported === proposal.reported)
                continue;
            proposal.reported = reported;
            proposal.report(errors);
        }
        this.#rivals.set(name, store.touched ? [] : rivals);
        // One line for the page, once all of its elements have spoken.
        clearTimeout(this.#warning);
        this.#warning = setTimeout(() => {
            this.#warn([...this.#rivals.values()].flat());
        });
    }
    #warn(rivals) {
        const fresh = rivals.filter((rival) => !this.#warned.has(rival));
        if (fresh.length === 0)
            return;
        for (const rival of fresh)
            this.#warned.add(rival);
        console.warn(`hpg-explainers: elements that share a scenario ask for different start values; not used: ${fresh.join('; ')}`);
    }
}
//# sourceMappingURL=scope.js.map