// What happened to the shared scenario of a group, whichever element it was done in, as raw notes for undo. Undo itself is
// fetched with the first change.
import type { Scenario, ScenarioField } from '../../scenario/scenario.js';
import type { ScenarioStore } from '../../scenario/store.js';

/** One change as the store told it. */
export interface Change {
  readonly before: Scenario;
  readonly fields: readonly ScenarioField[];
  /** Whether the scenario counted as touched before this change was through. */
  readonly touched: boolean;
  /** When, ms. */
  readonly at: number;
}

/** Notes that are kept where nobody reads them. */
const most = 500;

const records = new WeakMap<ScenarioStore, Change[]>();

/** Notes on a store since they were first asked for, the oldest first; who reads them takes them out. */
export function recordOf(store: ScenarioStore, now: () => number = () => performance.now()): Change[] {
  const known = records.get(store);
  if (known) return known;
  const changes: Change[] = [];
  let before = store.state.scenario;
  // Store and notes live and go together.
  store.subscribe(({ scenario }, fields) => {
    if (fields.length === 0) return;
    if (changes.length === most) changes.shift();
    changes.push({ before, fields, touched: store.touched, at: now() });
    before = scenario;
  });
  records.set(store, changes);
  return changes;
}
