import type { Level, ProtocolId, Units } from '../data/types.js';
import { type Run } from './run.js';
import { type Scenario, type ScenarioField } from './scenario.js';
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
export declare class ScenarioStore {
    #private;
    /** Starts at the default scenario. */
    constructor();
    get state(): ScenarioState;
    /** Whether anybody has changed the scenario since its start. */
    get touched(): boolean;
    /**
     * Changes fields of the scenario and tells every subscriber.
     * @throws ScenarioError; the state is then as it was.
     * @returns the fields that changed.
     */
    update(patch: Partial<Scenario>): readonly ScenarioField[];
    /** Sets the scenario that the page asks for. Has no effect once somebody has changed it. @throws ScenarioError */
    start(patch: Partial<Scenario>): void;
    /** Back to the page's start values. */
    reset(): readonly ScenarioField[];
    /** Sets depth or units for the whole group. */
    prefer(preferences: Preferences): void;
    /** The run of any protocol under the present scenario; computed once. */
    runOf(protocol: ProtocolId, scenario?: Scenario): Run;
    /** Calls the listener after each change until the returned function is called. */
    subscribe(listener: StoreListener): () => void;
}
