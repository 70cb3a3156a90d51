import type { Scenario, ScenarioError } from './scenario.js';
import { ScenarioStore } from './store.js';
export declare const defaultName = "default";
/** Told which of an element's start values cannot be used; called again when that changes. */
export type StartReport = (problems: readonly ScenarioError[]) => void;
export declare class ScenarioScope {
    #private;
    /** The store of a name, made on first use. */
    store(name?: string): ScenarioStore;
    /**
     * An element asks for start values. Elements are defined in any order, so the decision is made anew
     * with each of them, until somebody has changed the scenario.
     */
    propose(name: string, element: Element, start: Partial<Scenario>, report: StartReport): void;
    /** An element leaves: its start values no longer count; what is shown stays. */
    withdraw(name: string, element: Element): void;
    /** An element belongs elsewhere, for instance to a wrapper defined after it: as if it had never asked here. */
    retract(name: string, element: Element): void;
}
