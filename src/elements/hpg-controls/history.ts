// What the readers of a group changed, whichever element they did it in, so that it can be taken back step by step.
import type { Scenario, ScenarioField } from '../../scenario/scenario.js';
import type { ScenarioStore } from '../../scenario/store.js';

/** One change that can be taken back. */
export interface Step {
  readonly before: Scenario;
  readonly fields: readonly ScenarioField[];
}

interface Change extends Step {
  readonly at: number;
}

/** Steps that are kept. */
const most = 100;

/** Changes of the same inputs that follow within this time belong to one movement of the hand, ms. */
const oneMovement = 1000;

/** The one input that a change was made with; undefined where it set several. The moment may have been drawn along. */
function inputOf(fields: readonly ScenarioField[]): ScenarioField | undefined {
  const own = fields.filter((field) => field !== 'month');
  return own.length > 1 ? undefined : (own[0] ?? 'month');
}

export class History {
  readonly #store: ScenarioStore;
  readonly #now: () => number;
  #steps: Change[] = [];
  #scenario: Scenario;
  /** A change of an untouched scenario: by the reader if the scenario counts as touched afterwards, by the page if not. */
  #early: Change | undefined;
  #undoing = false;

  /** @param now time for telling one movement from two, ms */
  constructor(store: ScenarioStore, now: () => number = () => performance.now()) {
    this.#store = store;
    this.#now = now;
    this.#scenario = store.state.scenario;
    // Store and history live and go together: there is one history of a store.
    store.subscribe(({ scenario }, fields) => {
      if (fields.length > 0) this.#follow(scenario, fields);
    });
  }

  /** What undo would take back. */
  get last(): Step | undefined {
    this.#settle();
    return this.#steps.at(-1);
  }

  /** Takes the last step back. @param set puts the scenario from before it in force */
  undo(set: (before: Scenario) => void): Step | undefined {
    const { last } = this;
    if (!last) return undefined;
    this.#steps.pop();
    this.#undoing = true;
    try {
      set(last.before);
    } finally {
      this.#undoing = false;
    }
    return last;
  }

  #follow(scenario: Scenario, fields: readonly ScenarioField[]): void {
    const change = { before: this.#scenario, fields, at: this.#now() };
    this.#settle();
    this.#scenario = scenario;
    if (this.#undoing) return;
    if (this.#store.touched) this.#add(change);
    else this.#early = change;
  }

  #settle(): void {
    if (!this.#early || !this.#store.touched) return;
    this.#add(this.#early);
    this.#early = undefined;
  }

  #add(change: Change): void {
    const previous = this.#steps.at(-1);
    const input = inputOf(change.fields);
    const moved = previous !== undefined && input !== undefined && inputOf(previous.fields) === input;
    // Looking at one month after another is one step, however long it takes.
    if (moved && (input === 'month' || change.at - previous.at < oneMovement)) {
      const fields = [...new Set([...previous.fields, ...change.fields])];
      this.#steps.splice(-1, 1, { ...previous, fields, at: change.at });
    } else {
      this.#steps = [...this.#steps, change].slice(-most);
    }
  }
}

const histories = new WeakMap<ScenarioStore, History>();

/** The one history of a store; it begins when it is first asked for. */
export function historyOf(store: ScenarioStore): History {
  let history = histories.get(store);
  if (!history) histories.set(store, (history = new History(store)));
  return history;
}
