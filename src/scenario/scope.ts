// A scope holds the scenarios of a page (or of one hpg-scenario wrapper) by name, and decides between
// start values that several elements ask for.
import type { Scenario, ScenarioField } from './scenario.js';
import { attributeOf } from './fields.js';
import { ScenarioStore } from './store.js';

export const defaultName = 'default';

interface Proposal {
  readonly element: Element;
  readonly start: Partial<Scenario>;
}

/** The treatment travels as one: a dose means nothing without its medicine. */
const treatment: readonly ScenarioField[] = ['agent', 'dose', 'everyDays'];

const precedes = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const inDocumentOrder = (a: Proposal, b: Proposal): number => (precedes(a.element, b.element) ? -1 : 1);

/** First in document order wins, field by field; the rest are returned as rivals. */
function settle(proposals: readonly Proposal[]): { start: Partial<Scenario>; rivals: string[] } {
  const start: Partial<Record<ScenarioField, unknown>> = {};
  const owner = new Map<ScenarioField, Element>();
  const rivals: string[] = [];
  for (const { element, start: asked } of proposals) {
    const treatmentOwner = treatment.map((field) => owner.get(field)).find(Boolean);
    for (const [field, value] of Object.entries(asked) as [ScenarioField, unknown][]) {
      const holder = treatment.includes(field) ? treatmentOwner : owner.get(field);
      if (!holder || holder === element) {
        start[field] = value;
        owner.set(field, element);
      } else if (start[field] !== value) {
        rivals.push(
          `<${element.localName}> ${attributeOf[field]}="${String(value)}" (kept: ${String(start[field])} of <${holder.localName}>)`,
        );
      }
    }
  }
  return { start: start as Partial<Scenario>, rivals };
}

export class ScenarioScope {
  readonly #stores = new Map<string, ScenarioStore>();
  readonly #proposals = new Map<string, Proposal[]>();
  readonly #warned = new Set<string>();
  #warning: ReturnType<typeof setTimeout> | undefined;

  /** The store of a name, made on first use. */
  store(name: string = defaultName): ScenarioStore {
    let store = this.#stores.get(name);
    if (!store) this.#stores.set(name, (store = new ScenarioStore()));
    return store;
  }

  /**
   * An element asks for start values. Elements are defined in any order, so the decision is made anew
   * with each of them, until somebody has changed the scenario.
   * @throws ScenarioError or RegimenError if this element's own values cannot be used together.
   */
  propose(name: string, element: Element, start: Partial<Scenario>): void {
    const others = (this.#proposals.get(name) ?? []).filter((proposal) => proposal.element !== element);
    if (Object.keys(start).length === 0) return;
    const proposals = [...others, { element, start }].sort(inDocumentOrder);
    this.#proposals.set(name, proposals);
    try {
      this.#begin(name, proposals);
    } catch (error) {
      this.#proposals.set(name, others);
      if (others.length > 0) this.#begin(name, others);
      throw error;
    }
  }

  /** An element leaves: its start values no longer count; what is shown stays. */
  withdraw(name: string, element: Element): void {
    const others = this.#proposals.get(name)?.filter((proposal) => proposal.element !== element);
    if (others) this.#proposals.set(name, others);
  }

  #begin(name: string, proposals: readonly Proposal[]): void {
    const { start, rivals } = settle(proposals);
    this.store(name).start(start);
    if (rivals.length === 0) return;
    // One line for the page, once all of its elements have spoken.
    clearTimeout(this.#warning);
    this.#warning = setTimeout(() => {
      this.#warn(rivals);
    });
  }

  #warn(rivals: readonly string[]): void {
    const fresh = rivals.filter((rival) => !this.#warned.has(rival));
    if (fresh.length === 0) return;
    for (const rival of fresh) this.#warned.add(rival);
    console.warn(`hpg-explainers: elements that share a scenario ask for different start values; not used: ${fresh.join('; ')}`);
  }
}

