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
export declare const daysPerMonth = 30.4375;
/** How long before the first dose the pictures begin, months. */
export declare const firstMonth = -2;
/** The weekly enanthate of the contraceptive trials, for a year: published points exist for it. */
export declare const defaultScenario: Scenario;
/** Last month shown: two years after stopping, the follow-up people quote, and at least three years. */
export declare function lastMonth(scenario: Pick<Scenario, 'trtMonths'>): number;
/** Refused input: names the field (as the attribute is written), what was given and what is allowed. */
export declare class ScenarioError extends Error {
    readonly field: string;
    readonly given: string;
    readonly allowed: string;
    readonly name = "ScenarioError";
    constructor(field: string, given: string, allowed: string);
}
