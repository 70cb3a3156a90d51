// A scope holds the scenarios of a page (or of one hpg-scenario wrapper) by name, and decides between
// start values that several elements ask for.
import { defaultScenario, ScenarioError, type Scenario, type ScenarioField } from './scenario.js';
import { applyPatch, attributeOf, fieldOf } from './fields.js';
import { isSimulated, simulatedProtocolIds } from './run.js';
import { ScenarioStore } from './store.js';

export const defaultName = 'default';

/** Told which of an element's start values cannot be used; called again when that changes. */
export type StartReport = (problems: readonly ScenarioError[]) => void;

interface Proposal {
  readonly element: Element;
  readonly start: Partial<Scenario>;
  readonly report: StartReport;
  reported: string;
}

interface Settlement {
  readonly start: Partial<Scenario>;
  /** Values that stood back behind those of an earlier element. */
  readonly rivals: readonly string[];
  readonly problems: ReadonlyMap<Element, readonly ScenarioError[]>;
}

/** The treatment travels as one: a dose means nothing without its medicine. */
const treatment: readonly ScenarioField[] = ['agent', 'dose', 'everyDays'];

/** The element and the hosts of the shadow roots it stands in, innermost first. */
function withHosts(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...withHosts(root.host)] : [element];
}

/** Document order, across shadow roots: those stand where their hosts stand. */
function precedes(a: Element, b: Element): boolean {
  const around = withHosts(b);
  for (const here of withHosts(a)) {
    const there = around.find((other) => other.getRootNode() === here.getRootNode());
    if (!there) continue;
    if (here === there) return here === a;
    return (here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
}

const inDocumentOrder = (a: Proposal, b: Proposal): number => (precedes(a.element, b.element) ? -1 : 1);

/** Checks start values together; one that cannot be used is taken out and returned as an error. */
function checkStart(start: Partial<Record<ScenarioField, unknown>>): ScenarioError[] {
  const errors: ScenarioError[] = [];
  const { protocol } = start as Partial<Scenario>;
  if (protocol !== undefined && !isSimulated(protocol)) {
    errors.push(new ScenarioError('protocol', protocol, `${simulatedProtocolIds.join(', ')} (this one is not simulated)`));
    delete start.protocol;
  }
  for (;;) {
    try {
      applyPatch(defaultScenario, start as Partial<Scenario>);
      return errors;
    } catch (error) {
      const field = error instanceof ScenarioError ? fieldOf.get(error.field) : undefined;
      if (!(error instanceof ScenarioError) || field === undefined || !(field in start)) throw error;
      errors.push(error);
      Reflect.deleteProperty(start, field);
    }
  }
}

/** First in document order wins, field by field. */
function settle(proposals: readonly Proposal[]): Settlement {
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
        const kept = start[field] === undefined ? 'the usual one' : String(start[field]);
        rivals.push(
          `<${element.localName}> ${attributeOf[field]}="${String(value)}" (kept: ${kept} of <${holder.localName}>)`,
        );
      }
    }
  }
  const problems = new Map<Element, ScenarioError[]>();
  for (const error of checkStart(start)) {
    const field = fieldOf.get(error.field);
    const holder = field && owner.get(field);
    if (holder) problems.set(holder, [...(problems.get(holder) ?? []), error]);
  }
  return { start: start as Partial<Scenario>, rivals, problems };
}

export class ScenarioScope {
  readonly #stores = new Map<string, ScenarioStore>();
  readonly #proposals = new Map<string, Proposal[]>();
  readonly #rivals = new Map<string, readonly string[]>();
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
   */
  propose(name: string, element: Element, start: Partial<Scenario>, report: StartReport): void {
    if (Object.keys(start).length === 0) return;
    const others = (this.#proposals.get(name) ?? []).filter((proposal) => proposal.element !== element);
    const proposals = [...others, { element, start, report, reported: '' }].sort(inDocumentOrder);
    this.#proposals.set(name, proposals);
    this.#begin(name, proposals);
  }

  /** An element leaves: its start values no longer count; what is shown stays. */
  withdraw(name: string, element: Element): void {
    const others = this.#proposals.get(name)?.filter((proposal) => proposal.element !== element);
    if (others) this.#proposals.set(name, others);
  }

  #begin(name: string, proposals: readonly Proposal[]): void {
    const { start, rivals, problems } = settle(proposals);
    this.store(name).start(start);
    for (const proposal of proposals) {
      const errors = problems.get(proposal.element) ?? [];
      const reported = errors.map(({ message }) => message).join();
      if (reported === proposal.reported) continue;
      proposal.reported = reported;
      proposal.report(errors);
    }
    this.#rivals.set(name, rivals);
    // One line for the page, once all of its elements have spoken.
    clearTimeout(this.#warning);
    this.#warning = setTimeout(() => {
      this.#warn([...this.#rivals.values()].flat());
    });
  }

  #warn(rivals: readonly string[]): void {
    const fresh = rivals.filter((rival) => !this.#warned.has(rival));
    if (fresh.length === 0) return;
    for (const rival of fresh) this.#warned.add(rival);
    console.warn(
      `hpg-explainers: elements that share a scenario ask for different start values; not used: ${fresh.join('; ')}`,
    );
  }
}
