const crossing = { bubbles: true, composed: true };
/** A reader changed the shared scenario. */
export class ScenarioChangedEvent extends Event {
    static { this.type = 'hpg-scenario-changed'; }
    constructor(
    /** The scenario after the change; frozen. */
    scenario, 
    /** Names of the fields that changed. */
    changed) {
        super(ScenarioChangedEvent.type, crossing);
        this.scenario = scenario;
        this.changed = changed;
    }
}
/** A reader moved to another moment. */
export class MomentChangedEvent extends Event {
    static { this.type = 'hpg-moment-changed'; }
    constructor(
    /** Months from the first dose. */
    month) {
        super(MomentChangedEvent.type, crossing);
        this.month = month;
    }
}
/** Something given to an element could not be used. */
export class HpgErrorEvent extends Event {
    static { this.type = 'hpg-error'; }
    constructor(
    /** What was given, and what is allowed. */
    reason) {
        super(HpgErrorEvent.type, crossing);
        this.reason = reason;
    }
}
//# sourceMappingURL=events.js.map