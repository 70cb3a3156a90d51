import { pageCohorts } from './cohort-service.js';
export class LatestCohort {
    #changed;
    #service;
    #asked;
    #request;
    #update = null;
    #problem = null;
    /** @param changed called whenever `cohort`, `update` or `problem` is another. */
    constructor(changed, service) {
        this.#changed = changed;
        this.#service = service;
    }
    /** The men so far of what was asked last; null until the first ones are there. */
    get cohort() {
        return this.#update?.cohort ?? null;
    }
    /** How far it is; null before the first step. */
    get update() {
        return this.#update;
    }
    /** Why there is no cohort. */
    get problem() {
        return this.#problem;
    }
    /** Asks for a cohort and drops what was asked before. The same question again changes nothing. */
    ask(input, options = {}) {
        const asked = JSON.stringify([input, options]);
        if (asked === this.#asked)
            return;
        this.stop();
        this.#asked = asked;
        const { signal } = (this.#request = new AbortController());
        const onUpdate = (update) => {
            this.#update = update;
            this.#changed();
        };
        (this.#service ?? pageCohorts()).simulate(input, { ...options, signal, onUpdate }).catch((error) => {
            if (signal.aborted)
                return;
            this.#problem = error;
            this.#changed();
        });
    }
    /** Drops what was asked and what was got, for instance when the element leaves the page. */
    stop() {
        this.#request?.abort();
        this.#asked = undefined;
        this.#update = null;
        this.#problem = null;
    }
}
//# sourceMappingURL=latest-cohort.js.map