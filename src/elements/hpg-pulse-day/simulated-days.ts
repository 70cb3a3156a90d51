// Works out days once each, as long as what they are made of stays the same.
import type { DayChoice } from './day-choices.js';
import { chosenDay } from './day-choices.js';
import { dayFacts, type DayFacts } from './day-facts.js';
import { plainJson } from '../../scenario/plain-json.js';
import type { Run } from '../../scenario/run.js';
import type { Scenario } from '../../scenario/scenario.js';

/** More days than can be chosen at once. */
const REMEMBERED = 16;

export class SimulatedDays {
  readonly #known = new Map<string, DayFacts>();

  /** The day of a choice under a scenario and its run. */
  of(choice: DayChoice, scenario: Scenario, run: Run, seed: number): DayFacts {
    const day = chosenDay(choice, scenario, run);
    const key = plainJson([day, seed]);
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= REMEMBERED) this.#known.delete(this.#known.keys().next().value ?? '');
    const facts = dayFacts(day, seed);
    this.#known.set(key, facts);
    return facts;
  }
}
