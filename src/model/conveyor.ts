// The germ line as a conveyor: a cohort of cells enters every day, passes two gates, and leaves as sperm 74 days later.
import type { AxisConstants } from './axis.js';
import { ENTRY, RELEASE } from './axis.js';

/** Days from type B spermatogonium to release (PHY-16). */
export const SPERMATOGENESIS_DAYS = 74;

/** Days at which a cohort becomes spermatocytes, round spermatids, elongated spermatids. */
const SPERMATOCYTE_DAY = 16;
const ROUND_DAY = 40;
const ELONGATED_DAY = 58;

/** Germ cells of one man; shares of his start. */
export class Conveyor {
  typeB = 1;
  spermatocytes = 1;
  roundSpermatids = 1;
  elongatedSpermatids = 1;
  /** Sperm concentration in the ejaculate. */
  sperm = 1;

  /** Cohorts by the day they entered, as a ring. */
  readonly #cohorts = new Float64Array(SPERMATOGENESIS_DAYS).fill(1);
  #newest = 0;
  #caput = 1;
  #corpus = 1;

  readonly #c: AxisConstants;
  readonly #floor: number;

  constructor(constants: AxisConstants, floor: number) {
    this.#c = constants;
    this.#floor = floor;
  }

  /** Mass of all germ cells; type B cells are few, the three later stages weigh alike. */
  get mass(): number {
    return 0.1 * this.typeB + 0.3 * (this.spermatocytes + this.roundSpermatids + this.elongatedSpermatids);
  }

  /** One day passes; `state` is that of the axis at its end, `supported` the support of the germ line then. */
  advance(state: Float64Array, supported: number): void {
    const cohorts = this.#cohorts;
    const entry = state[ENTRY]!;
    const finishing = state[RELEASE]!;

    // The oldest cohort leaves; release fails more than in proportion when support is missing.
    this.#newest = (this.#newest + 1) % SPERMATOGENESIS_DAYS;
    const released = this.#floor + (1 - this.#floor) * cohorts[this.#newest]! * finishing * finishing;
    cohorts[this.#newest] = entry;

    // Gates: without support a share of the cells is lost on the way into meiosis and into elongation.
    this.#gate(SPERMATOCYTE_DAY, this.#c.meiosisFloor + (1 - this.#c.meiosisFloor) * supported);
    this.#gate(ELONGATED_DAY, this.#c.elongationFloor + (1 - this.#c.elongationFloor) * supported);

    this.typeB = this.#mean(0, SPERMATOCYTE_DAY);
    this.spermatocytes = this.#mean(SPERMATOCYTE_DAY, ROUND_DAY);
    this.roundSpermatids = this.#mean(ROUND_DAY, ELONGATED_DAY);
    this.elongatedSpermatids = this.#mean(ELONGATED_DAY, SPERMATOGENESIS_DAYS);
    this.#transit(released);
  }

  #gate(age: number, pass: number): void {
    this.#cohorts[this.#at(age)]! *= pass;
  }

  #at(age: number): number {
    return (this.#newest - age + SPERMATOGENESIS_DAYS) % SPERMATOGENESIS_DAYS;
  }

  #mean(fromAge: number, toAge: number): number {
    let sum = 0;
    for (let age = fromAge; age < toAge; age++) sum += this.#cohorts[this.#at(age)]!;
    return sum / (toAge - fromAge);
  }

  /** Three equal steps with a steady inflow for a day, solved exactly. */
  #transit(released: number): void {
    const k = 3 / this.#c.transitDays;
    const stays = Math.exp(-k);
    const caput = this.#caput - released;
    const corpus = this.#corpus - released;
    const cauda = this.sperm - released;
    this.#caput = released + caput * stays;
    this.#corpus = released + (corpus + k * caput) * stays;
    this.sperm = released + (cauda + k * corpus + (k * k * caput) / 2) * stays;
  }
}
