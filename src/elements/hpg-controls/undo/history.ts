// Which changes of a group can be taken back, step by step.
import type { Scenario, ScenarioField } from '../../../scenario/scenario.js';
import type { ScenarioStore } from '../../../scenario/store.js';
import { recordOf, type Change } from '../record.js';

/** One step that can be taken back. */
export type Step = Pick<Change, 'before' | 'fields'>;

/** Steps that are kept. */
const most = 100;

/** Changes of the same input that follow within this time belong to one movement of the hand, ms. */
const oneMovement = 1000;

/** The one input that a change was made with; undefined where it set several. The moment may have been drawn along. */
function inputOf(fields: readonly ScenarioField[]): ScenarioField | undefined {
  const own = fields.filter((field) => field !== 'month');
  return own.length > 1 ? undefined : (own[0] ?? 'month');
}

export class History {
  readonly #store: ScenarioStore;
  readonly #record: Change[];
  #steps: Change[] = [];
  /** A change of an untouched scenario: by the reader if the scenario counts as touched afterwards, by the page if not. */
  #early: Change | undefined;

  constructor(store: ScenarioStore) {
    this.#store = store;
    this.#record = recordOf(store);
  }

  /** What undo would take back. */
  get last(): Step | undefined {
    for (const change of this.#record.splice(0)) {
      if (change.touched) {
        this.#settle();
        this.#add(change);
      } else this.#early = change;
    }
    if (this.#store.touched) this.#settle();
    return this.#steps.at(-1);
  }

  /** Takes the last step back. @param set puts the scenario from before it in force */
  undo(set: (before: Scenario) => void): Step | undefined {
    const { last } = this;
    if (!last) return undefined;
    this.#steps.pop();
    set(last.before);
    // Taking back is no step.
    this.#record.length = 0;
    return last;
  }

  #settle(): void {
    if (!this.#early) return;
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

/** The one history of a store. */
export function historyOf(store: ScenarioStore): History {
  let history = histories.get(store);
  if (!history) histories.set(store, (history = new History(store)));
  return history;
}
