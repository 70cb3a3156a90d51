// The shared state of a group of elements: one scenario, one run of the model, one choice of depth and
// units. Elements subscribe and call update; nothing else travels.
import type { Level, ProtocolId, Units } from '../data/types.js';
import { run as runModel, type CheckedInput } from '../model/run.js';
import type { Trajectory } from '../model/types.js';
import { applyPatch } from './fields.js';
import { runProtocol, type Run } from './run.js';
import { defaultScenario, type Scenario, type ScenarioField } from './scenario.js';

/** What the reader chose for the whole group; undefined leaves it to each element's attribute. */
export interface Preferences {
  readonly level?: Level;
  readonly units?: Units;
}

/** A frozen picture of the store; the same object until something changes. */
export interface ScenarioState {
  readonly scenario: Scenario;
  readonly preferences: Preferences;
  /** The run of the scenario's own protocol. */
  readonly run: Run;
}

export type StoreListener = (state: ScenarioState, changed: readonly ScenarioField[]) => void;

/** Runs whose beginnings are kept: as many as a comparison shows at once, and the one before. */
const rememberedRuns = 6;

export class ScenarioStore {
  /** From the first change on, what two runs share up to a change is worked out once. */
  #model: (input: CheckedInput) => Trajectory = (input) => runModel(input);
  #remembering = false;
  #start: Scenario = defaultScenario;
  #state: ScenarioState;
  #runs = new Map<ProtocolId, Run>();
  #runsKey: string;
  #touched = false;
  readonly #listeners = new Set<StoreListener>();

  /** Starts at the default scenario. */
  constructor() {
    this.#runsKey = this.#keyOf(defaultScenario);
    this.#state = Object.freeze({
      scenario: defaultScenario,
      preferences: Object.freeze({}),
      run: this.runOf(defaultScenario.protocol, defaultScenario),
    });
  }

  get state(): ScenarioState {
    return this.#state;
  }

  /** Whether anybody has changed the scenario since its start. */
  get touched(): boolean {
    return this.#touched;
  }

  /**
   * Changes fields of the scenario and tells every subscriber.
   * @throws ScenarioError; the state is then as it was.
   * @returns the fields that changed.
   */
  update(patch: Partial<Scenario>): readonly ScenarioField[] {
    const changed = this.#set(applyPatch(this.#state.scenario, patch));
    if (changed.length > 0) {
      this.#touched = true;
      this.#remember();
    }
    return changed;
  }

  /** The part of the model that goes on from earlier runs is fetched when there is an earlier run to go on from. */
  #remember(): void {
    if (this.#remembering) return;
    this.#remembering = true;
    void import('../model/resume.js').then(
      ({ rememberingRuns }) => {
        this.#model = rememberingRuns(rememberedRuns);
      },
      () => {
        // Without it every run begins at the beginning, with the same result.
        this.#remembering = false;
      },
    );
  }

  /** Sets the scenario that the page asks for. Has no effect once somebody has changed it. @throws ScenarioError */
  start(patch: Partial<Scenario>): void {
    const next = applyPatch(defaultScenario, patch);
    if (this.#touched) return;
    this.#set(next);
    this.#start = next;
  }

  /** Back to the page's start values. */
  reset(): readonly ScenarioField[] {
    const changed = this.#set(this.#start);
    this.#touched = false;
    return changed;
  }

  /** Sets depth or units for the whole group. */
  prefer(preferences: Preferences): void {
    this.#state = Object.freeze({
      ...this.#state,
      preferences: Object.freeze({ ...this.#state.preferences, ...preferences }),
    });
    this.#tell([]);
  }

  /** The run of any protocol under the present scenario; computed once. */
  runOf(protocol: ProtocolId, scenario: Scenario = this.#state.scenario): Run {
    const key = this.#keyOf(scenario);
    if (key !== this.#runsKey) {
      this.#runs = new Map();
      this.#runsKey = key;
    }
    let run = this.#runs.get(protocol);
    if (!run) this.#runs.set(protocol, (run = runProtocol(scenario, protocol, this.#model)));
    return run;
  }

  /** Calls the listener after each change until the returned function is called. */
  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What decides a run apart from the protocol asked for: everything but the moment and who groups stand for. The
   *  scenario's own protocol counts where the reader's medicines stand in for its. */
  #keyOf({ protocol, month: _month, population: _population, ...rest }: Scenario): string {
    return [...Object.values(rest), rest.courses && protocol].join();
  }

  #set(next: Scenario): readonly ScenarioField[] {
    const before = this.#state.scenario;
    const changed = (Object.keys(next) as ScenarioField[]).filter((field) => next[field] !== before[field]);
    if (changed.length === 0) return changed;
    const run = this.runOf(next.protocol, next);
    this.#state = Object.freeze({ ...this.#state, scenario: next, run });
    this.#tell(changed);
    return changed;
  }

  #tell(changed: readonly ScenarioField[]): void {
    for (const listener of [...this.#listeners]) listener(this.#state, changed);
  }
}
