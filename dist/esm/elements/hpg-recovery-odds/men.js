import { stopDayOf } from './unlike-trials.js';
import { groupSize } from './view.js';
export class OddsMen {
    #host;
    #later;
    #group;
    #fetching;
    #broken = false;
    #read;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        // They were dropped when the element left.
        this.#host.requestUpdate();
    }
    hostDisconnected() {
        this.#group?.stop();
    }
    /** What comes with them: words, curve, table; undefined until fetched. */
    get later() {
        return this.#later;
    }
    /** How far they are. */
    get update() {
        return this.#group?.update ?? null;
    }
    get failed() {
        return this.#broken || Boolean(this.#group?.problem);
    }
    /** Settled once what is fetched is there, or cannot be had. */
    fetch() {
        return (this.#fetching ??= this.#fetch());
    }
    async #fetch() {
        try {
            const later = await import('./later.js');
            this.#group = new later.LatestCohort(() => {
                this.#host.requestUpdate();
            });
            this.#later = later;
        }
        catch {
            this.#broken = true;
        }
        this.#host.requestUpdate();
    }
    /** Asks for the men of the scenario in force; where nothing stops there is nobody to ask for. */
    ask({ scenario, run }) {
        if (run.stopMonth === null)
            this.#group?.stop();
        else if (this.#later)
            this.#group?.ask(this.#later.cohortInputOf(scenario), { size: groupSize });
    }
    /** The shares of the men got so far; read anew only for other men, another line or another day of stopping. */
    odds({ scenario, run }, line) {
        const cohort = run.stopMonth === null ? null : this.#group?.cohort;
        if (!cohort || !this.#later)
            return null;
        const stopDay = stopDayOf(scenario);
        const read = this.#read;
        if (read?.cohort === cohort && read.line === line && read.stopDay === stopDay)
            return read.odds;
        const odds = this.#later.simulatedOdds(cohort, line, stopDay);
        this.#read = { cohort, line, stopDay, odds };
        return odds;
    }
}
//# sourceMappingURL=men.js.map