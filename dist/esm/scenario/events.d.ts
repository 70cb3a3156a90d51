import type { Scenario, ScenarioField } from './scenario.js';
/** A reader changed the shared scenario. */
export declare class ScenarioChangedEvent extends Event {
    /** The scenario after the change; frozen. */
    readonly scenario: Scenario;
    /** Names of the fields that changed. */
    readonly changed: readonly ScenarioField[];
    static readonly type = "hpg-scenario-changed";
    constructor(
    /** The scenario after the change; frozen. */
    scenario: Scenario, 
    /** Names of the fields that changed. */
    changed: readonly ScenarioField[]);
}
/** A reader moved to another moment. */
export declare class MomentChangedEvent extends Event {
    /** Months from the first dose. */
    readonly month: number;
    static readonly type = "hpg-moment-changed";
    constructor(
    /** Months from the first dose. */
    month: number);
}
/** Something given to an element could not be used. */
export declare class HpgErrorEvent extends Event {
    /** What was given, and what is allowed. */
    readonly reason: string;
    static readonly type = "hpg-error";
    constructor(
    /** What was given, and what is allowed. */
    reason: string);
}
