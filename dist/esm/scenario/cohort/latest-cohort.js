import { plainJson } from '../plain-json.js';
import { pageCohorts } from './cohort-service.js';
/** Questions that follow one another faster wait until they no longer do, ms: in a drag no group would ever be complete, and
 *  every beginning of one would be drawn. */
const pauseMs = 120;
export class LatestCohort {
    #changed;
    #service;
    #asked;
    #askedAt = -Infinity;
    #waiting;
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
        const asked = plainJson([input, options]);
        if (asked === this.#asked)
            return;
        this.stop();
        this.#asked = asked;
        const now = performance.now();
        const inARow = now - this.#askedAt < pauseMs;
        this.#askedAt = now;
        const begin = () => {
            this.#begin(input, options);
        };
        if (inARow)
            this.#waiting = setTimeout(begin, pauseMs);
        else
            begin();
    }
    #begin(input, options) {
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
        clearTimeout(this.#waiting);
        this.#request?.abort();
        this.#asked = undefined;
        this.#update = null;
        this.#problem = null;
    }
}
//# sourceMappingURL=latest-cohort.js.map