// What all elements on a page share: which treatment, for whom, and which moment is looked at.
import type { ProtocolId, TestosteroneId } from '../data/types.js';
import type { CohortSpec } from '../model/cohort/types.js';

/** One shared scenario. Frozen; changed only through ScenarioStore.update. */
export interface Scenario {
  readonly protocol: ProtocolId;
  /** Which testosterone from outside. */
  readonly agent: TestosteroneId;
  /** Dose of it, mg per administration. */
  readonly dose: number;
  /** Days between administrations. */
  readonly everyDays: number;
  /** How long testosterone is taken in protocols that stop it, months. */
  readonly trtMonths: number;
  /** Age at the first dose, years. */
  readonly age: number;
  /** Sperm concentration before treatment, M/mL. */
  readonly baselineSperm: number;
  /** The moment shown, months from the first dose; below 0 is before it. */
  readonly month: number;
  /** Whose experience groups of men stand for: volunteers of the contraceptive trials, or men of infertility clinics. */
  readonly population: CohortSpec['population'];
  /** The reader's own medicines beside testosterone, in place of the protocol's, as written by writeCourses; '' leaves the
   *  protocol's. */
  readonly courses: string;
}

export type ScenarioField = keyof Scenario;

/** Mean length of a month, days (365.25 / 12). */
export const daysPerMonth = 30.4375;

/** How long before the first dose the pictures begin, months. */
export const firstMonth = -2;

/** The weekly enanthate of the contraceptive trials, for a year: published points exist for it. */
export const defaultScenario: Scenario = Object.freeze({
  protocol: 'stop',
  agent: 'testosterone-enanthate',
  dose: 200,
  everyDays: 7,
  trtMonths: 12,
  age: 35,
  baselineSperm: 65,
  month: 6,
  population: 'trial',
  courses: '',
});

/** Last month shown: two years after stopping, the follow-up people quote, and at least three years. */
export function lastMonth(scenario: Pick<Scenario, 'trtMonths'>): number {
  return Math.max(36, Math.ceil((scenario.trtMonths + 24) / 6) * 6);
}

/** Refused input: names the field (as the attribute is written), what was given and what is allowed. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  constructor(
    readonly field: string,
    readonly given: string,
    readonly allowed: string,
  ) {
    super(`${field}: "${given}" cannot be used. Allowed: ${allowed}.`);
  }
}
