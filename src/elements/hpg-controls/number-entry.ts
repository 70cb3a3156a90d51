// What a reader typed into the number inputs and could not be used, kept until it is put right.
import { rangeOf } from '../../scenario/fields.js';
import type { Scenario } from '../../scenario/scenario.js';

export type NumberField = 'dose' | 'everyDays' | 'trtMonths' | 'age' | 'baselineSperm';

interface Refused {
  /** As typed; empty where the browser found no number. */
  readonly given: string;
  /** What was in force then: another medicine or another value settles the entry. */
  readonly agent: Scenario['agent'];
  readonly value: number;
}

export class NumberEntries {
  readonly #refused = new Map<NumberField, Refused>();

  /** The number where it can be used; otherwise undefined, and the entry is kept. */
  accept(field: NumberField, written: string, scenario: Scenario): number | undefined {
    const value = written === '' ? Number.NaN : Number(written);
    const [low, high] = rangeOf(field, scenario);
    if (value >= low && value <= high) {
      this.#refused.delete(field);
      return value;
    }
    this.#refused.set(field, { given: written, agent: scenario.agent, value: scenario[field] });
    return undefined;
  }

  /** The entry that could not be used; undefined once another value is in force. */
  refused(field: NumberField, scenario: Scenario): string | undefined {
    const entry = this.#refused.get(field);
    return entry?.agent === scenario.agent && entry.value === scenario[field] ? entry.given : undefined;
  }

  clear(): void {
    this.#refused.clear();
  }
}
