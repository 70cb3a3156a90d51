// The events that tell the host page what a reader did, or that something went wrong. They bubble and
// cross shadow roots; the kit itself never listens to them.
import type { Scenario, ScenarioField } from './scenario.js';

const crossing: EventInit = { bubbles: true, composed: true };

/** A reader changed the shared scenario. */
export class ScenarioChangedEvent extends Event {
  static readonly type = 'hpg-scenario-changed';
  constructor(
    /** The scenario after the change; frozen. */
    readonly scenario: Scenario,
    /** Names of the fields that changed. */
    readonly changed: readonly ScenarioField[],
  ) {
    super(ScenarioChangedEvent.type, crossing);
  }
}

/** A reader moved to another moment. */
export class MomentChangedEvent extends Event {
  static readonly type = 'hpg-moment-changed';
  constructor(
    /** Months from the first dose. */
    readonly month: number,
  ) {
    super(MomentChangedEvent.type, crossing);
  }
}

/** Something given to an element could not be used. */
export class HpgErrorEvent extends Event {
  static readonly type = 'hpg-error';
  constructor(
    /** What was given, and what is allowed. */
    readonly reason: string,
  ) {
    super(HpgErrorEvent.type, crossing);
  }
}
