import { chosenDay } from './day-choices.js';
import { dayFacts } from './day-facts.js';
import { plainJson } from '../../scenario/plain-json.js';
/** More days than can be chosen at once. */
const REMEMBERED = 16;
export class SimulatedDays {
    #known = new Map();
    /** The day of a choice under a scenario and its run. */
    of(choice, scenario, run, seed) {
        const day = chosenDay(choice, scenario, run);
        const key = plainJson([day, seed]);
        const known = this.#known.get(key);
        if (known)
            return known;
        if (this.#known.size >= REMEMBERED)
            this.#known.delete(this.#known.keys().next().value ?? '');
        const facts = dayFacts(day, seed);
        this.#known.set(key, facts);
        return facts;
    }
}
//# sourceMappingURL=simulated-days.js.map