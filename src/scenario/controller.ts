// The only way an element reaches a store: finds it, follows it, leaves it when the element goes.
import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { readField, fieldOf } from './fields.js';
import { scopeContext } from './scope-context.js';
import { ScenarioError, type Scenario, type ScenarioField } from './scenario.js';
import { ScenarioScope, defaultName } from './scope.js';
import type { ScenarioState, ScenarioStore } from './store.js';

/** What an element must have to follow a scenario. */
export interface ScenarioHost extends LitElement {
  /** Name of the shared scenario. */
  scenario?: string | undefined;
  /** The scope that the host provides to what stands in it: it follows that one itself. */
  readonly ownScope?: ScenarioScope;
  /** Told about attributes or start values that cannot be used. */
  scenarioProblem(error: Error): void;
  /** Told when a start value that could not be used can be used after all, beside those of other elements. */
  scenarioUsable(attribute: string): void;
}

export class ScenarioController implements ReactiveController {
  readonly #host: ScenarioHost;
  readonly #consumer: ContextConsumer<typeof scopeContext, ScenarioHost>;
  #given: ScenarioStore | undefined;
  #alone: ScenarioScope | undefined;
  #store: ScenarioStore | undefined;
  #leave: (() => void) | undefined;
  #unusable: readonly string[] = [];
  #asked: { readonly scope: ScenarioScope; readonly name: string } | undefined;

  constructor(host: ScenarioHost) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, {
      context: scopeContext,
      subscribe: true,
      callback: () => {
        this.#follow();
      },
    });
    host.addController(this);
  }

  /** The present state of the store that the host follows. */
  get state(): ScenarioState {
    return this.store.state;
  }

  get store(): ScenarioStore {
    return this.#pick();
  }

  /** A store set from script is used before any other; undefined goes back to the page's. */
  set store(store: ScenarioStore | undefined) {
    this.#given = store;
    this.#follow();
  }

  hostConnected(): void {
    this.#follow();
    this.#propose();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#store = undefined;
    this.#asked?.scope.withdraw(this.#asked.name, this.#host);
    this.#asked = undefined;
  }

  hostUpdate(): void {
    // The name of the scenario may have changed.
    if (this.#host.isConnected) this.#follow();
  }

  /** A scenario attribute changed after the element was connected: a normal update of the shared scenario. */
  attributeChanged(attribute: string, written: string | null): void {
    const field = fieldOf.get(attribute);
    if (!field || written === null || !this.#leave) return;
    try {
      this.store.update({ [field]: readField(field, written) });
    } catch (error) {
      this.#host.scenarioProblem(error as Error);
    }
  }

  #scope(): ScenarioScope {
    // Where nothing provides a scope (a detached tree), the element still works alone.
    return this.#host.ownScope ?? this.#consumer.value ?? (this.#alone ??= new ScenarioScope());
  }

  #pick(): ScenarioStore {
    return this.#given ?? this.#scope().store(this.#host.scenario || defaultName);
  }

  #follow(): void {
    if (!this.#host.isConnected) return;
    const store = this.#pick();
    if (store === this.#store && this.#leave) return;
    this.#leave?.();
    const moved = this.#store !== undefined && this.#store !== store;
    this.#store = store;
    this.#leave = store.subscribe(() => {
      this.#host.requestUpdate();
    });
    if (moved) this.#propose();
    this.#host.requestUpdate();
  }

  /** Start values that cannot be used, and those that now can. */
  #report(problems: readonly ScenarioError[]): void {
    const before = this.#unusable;
    this.#unusable = problems.map(({ field }) => field);
    for (const attribute of before) if (!this.#unusable.includes(attribute)) this.#host.scenarioUsable(attribute);
    for (const { field, given, allowed } of problems) {
      this.#host.scenarioProblem(new ScenarioError(field, this.#host.getAttribute(field) ?? given, allowed));
    }
  }

  /** Start values from the element's attributes. */
  #propose(): void {
    this.#asked?.scope.retract(this.#asked.name, this.#host);
    this.#asked = undefined;
    if (this.#given) return;
    const start: Partial<Record<ScenarioField, unknown>> = {};
    for (const [attribute, field] of fieldOf) {
      const written = this.#host.getAttribute(attribute);
      if (written === null) continue;
      try {
        start[field] = readField(field, written);
      } catch (error) {
        this.#host.scenarioProblem(error as Error);
      }
    }
    const scope = this.#scope();
    const name = this.#host.scenario || defaultName;
    this.#asked = { scope, name };
    scope.propose(name, this.#host, start as Partial<Scenario>, (problems) => {
      this.#report(problems);
    });
  }
}
