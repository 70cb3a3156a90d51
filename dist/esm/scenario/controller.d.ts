import type { LitElement, ReactiveController } from 'lit';
import { ScenarioScope } from './scope.js';
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
export declare class ScenarioController implements ReactiveController {
    #private;
    constructor(host: ScenarioHost);
    /** The present state of the store that the host follows. */
    get state(): ScenarioState;
    get store(): ScenarioStore;
    /** A store set from script is used before any other; undefined goes back to the page's. */
    set store(store: ScenarioStore | undefined);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** A scenario attribute changed after the element was connected: a normal update of the shared scenario. */
    attributeChanged(attribute: string, written: string | null): void;
}
