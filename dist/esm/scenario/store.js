import { run as runModel } from '../model/run.js';
import { applyPatch } from './fields.js';
import { runProtocol } from './run.js';
import { defaultScenario } from './scenario.js';
/** Runs whose beginnings are kept: as many as a comparison shows at once, and the one before. */
const rememberedRuns = 6;
export class ScenarioStore {
    /** From the first change on, what two runs share up to a change is worked out once. */
    #model = (input) => runModel(input);
    #remembering = false;
    #start = defaultScenario;
    #state;
    #runs = new Map();
    #runsKey;
    #touched = false;
    #listeners = new Set();
    /** Starts at the default scenario. */
    constructor() {
        this.#runsKey = this.#keyOf(defaultScenario);
        this.#state = Object.freeze({
            scenario: defaultScenario,
            preferences: Object.freeze({}),
            run: this.runOf(defaultScenario.protocol, defaultScenario),
        });
    }
    get state() {
        return this.#state;
    }
    /** Whether anybody has changed the scenario since its start. */
    get touched() {
        return this.#touched;
    }
    /**
     * Changes fields of the scenario and tells every subscriber.
     * @throws ScenarioError; the state is then as it was.
     * @returns the fields that changed.
     */
    update(patch) {
        const changed = this.#set(applyPatch(this.#state.scenario, patch));
        if (changed.length > 0) {
            this.#touched = true;
            this.#remember();
        }
        return changed;
    }
    /** The part of the model that goes on from earlier runs is fetched when there is an earlier run to go on from. */
    #remember() {
        if (this.#remembering)
            return;
        this.#remembering = true;
        void import('../model/resume.js').then(({ rememberingRuns }) => {
            this.#model = rememberingRuns(rememberedRuns);
        }, () => {
            // Without it every run begins at the beginning, with the same result.
            this.#remembering = false;
        });
    }
    /** Sets the scenario that the page asks for. Has no effect once somebody has changed it. @throws ScenarioError */
    start(patch) {
        const next = applyPatch(defaultScenario, patch);
        if (this.#touched)
            return;
        this.#set(next);
        this.#start = next;
    }
    /** Back to the page's start values. */
    reset() {
        const changed = this.#set(this.#start);
        this.#touched = false;
        return changed;
    }
    /** Sets depth or units for the whole group. */
    prefer(preferences) {
        this.#state = Object.freeze({
            ...this.#state,
            preferences: Object.freeze({ ...this.#state.preferences, ...preferences }),
        });
        this.#tell([]);
    }
    /** The run of any protocol under the present scenario; computed once. */
    runOf(protocol, scenario = this.#state.scenario) {
        const key = this.#keyOf(scenario);
        if (key !== this.#runsKey) {
            this.#runs = new Map();
            this.#runsKey = key;
        }
        let run = this.#runs.get(protocol);
        if (!run)
            this.#runs.set(protocol, (run = runProtocol(scenario, protocol, this.#model)));
        return run;
    }
    /** Calls the listener after each change until the returned function is called. */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** What decides a run apart from the protocol asked for: everything but the moment and who groups stand for. The
     *  scenario's own protocol counts where the reader's medicines stand in for its. */
    #keyOf({ protocol, month: _month, population: _population, ...rest }) {
        return [...Object.values(rest), rest.courses && protocol].join();
    }
    #set(next) {
        const before = this.#state.scenario;
        const changed = Object.keys(next).filter((field) => next[field] !== before[field]);
        if (changed.length === 0)
            return changed;
        const run = this.runOf(next.protocol, next);
        this.#state = Object.freeze({ ...this.#state, scenario: next, run });
        this.#tell(changed);
        return changed;
    }
    #tell(changed) {
        for (const listener of [...this.#listeners])
            listener(this.#state, changed);
    }
}
//# sourceMappingURL=store.js.map