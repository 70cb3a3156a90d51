/** Days from type B spermatogonium to release (PHY-16). */
export const SPERMATOGENESIS_DAYS = 74;
/** Days at which a cohort becomes spermatocytes, round spermatids, elongated spermatids. */
const SPERMATOCYTE_DAY = 16;
const ROUND_DAY = 40;
const ELONGATED_DAY = 58;
/** Germ cells of one man; shares of his start. */
export class Conveyor {
    /** Cohorts by the day they entered, as a ring. */
    #cohorts;
    #newest;
    #caput;
    #corpus;
    #c;
    #floor;
    constructor(constants, floor) {
        this.typeB = 1;
        this.spermatocytes = 1;
        this.roundSpermatids = 1;
        this.elongatedSpermatids = 1;
        /** Sperm concentration in the ejaculate. */
        this.sperm = 1;
        /** Cohorts by the day they entered, as a ring. */
        this.#cohorts = new Float64Array(SPERMATOGENESIS_DAYS).fill(1);
        this.#newest = 0;
        this.#caput = 1;
        this.#corpus = 1;
        this.#c = constants;
        this.#floor = floor;
    }
    /** Mass of all germ cells; type B cells are few, the three later stages weigh alike. */
    get mass() {
        return 0.1 * this.typeB + 0.3 * (this.spermatocytes + this.roundSpermatids + this.elongatedSpermatids);
    }
    /** One day passes; `slow` is the axis at its end, `supported` the support of the germ line then. */
    advance(slow, supported) {
        const cohorts = this.#cohorts;
        const { meiosisFloor, elongationFloor } = this.#c;
        // The oldest cohort leaves; release fails more than in proportion when support is missing.
        this.#newest = (this.#newest + 1) % SPERMATOGENESIS_DAYS;
        const oldest = cohorts[this.#newest] ?? 0;
        const released = this.#floor + (1 - this.#floor) * oldest * slow.release * slow.release;
        cohorts[this.#newest] = slow.entry;
        // Gates: without support a share of the cells is lost on the way into meiosis and into elongation.
        const meiosis = meiosisFloor + (1 - meiosisFloor) * supported;
        const elongation = elongationFloor + (1 - elongationFloor) * supported;
        const intoMeiosis = this.#pass(SPERMATOCYTE_DAY, meiosis);
        const intoRound = this.#pass(ROUND_DAY, 1);
        const intoElongation = this.#pass(ELONGATED_DAY, elongation);
        this.typeB += (slow.entry - intoMeiosis) / SPERMATOCYTE_DAY;
        this.spermatocytes += (intoMeiosis * meiosis - intoRound) / (ROUND_DAY - SPERMATOCYTE_DAY);
        this.roundSpermatids += (intoRound - intoElongation) / (ELONGATED_DAY - ROUND_DAY);
        this.elongatedSpermatids += (intoElongation * elongation - oldest) / (SPERMATOGENESIS_DAYS - ELONGATED_DAY);
        this.#transit(released);
    }
    /** Lets `share` of the cohort of that age pass; returns what it was before. */
    #pass(age, share) {
        const place = (this.#newest - age + SPERMATOGENESIS_DAYS) % SPERMATOGENESIS_DAYS;
        const arriving = this.#cohorts[place] ?? 0;
        this.#cohorts[place] = arriving * share;
        return arriving;
    }
    /** Three equal steps with a steady inflow for a day, solved exactly. */
    #transit(released) {
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
//# sourceMappingURL=conveyor.js.map