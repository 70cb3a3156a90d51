// The group of simulated men behind the typical one: asked for after the first drawing, drawn as bands, told in a line.
import { html, nothing } from 'lit';
import { edgesAt } from '../../../charts/group/group-edges.js';
import { finishLineMPerMl } from '../../../charts/timeline/trial-conditions.js';
import { cohortInputOf, LatestCohort } from '../../../scenario/cohort/index.js';
import { daysPerMonth, firstMonth } from '../../../scenario/scenario.js';
import { recoveryTimelineGroup } from '../../../text/en/recovery-timeline-group.js';
import { valueWords } from '../names.js';
import { bandsOf, outlineOf } from './quantiles.js';
const size = 1000;
/** Months after stopping that are told. */
const toldAfter = [6, 12, 24];
export class GroupOfMen {
    #changed;
    #latest;
    #measured;
    /** The men whose edges are there: words and bands are always of the same men. */
    #shown;
    #edges;
    #reachedOf;
    #reached = new Map();
    /** @param changed called whenever there is something new to show */
    constructor(changed, latest) {
        this.#changed = changed;
        this.#latest = latest ?? new LatestCohort(changed);
    }
    /** Asks for the group of a scenario; the same again changes nothing. */
    ask(scenario) {
        this.#latest.ask(cohortInputOf(scenario), { size });
        const { cohort } = this.#latest;
        if (!cohort)
            this.#forget();
        else if (cohort !== this.#measured)
            void this.#measure(cohort);
    }
    stop() {
        this.#latest.stop();
        this.#forget();
    }
    #forget() {
        this.#measured = undefined;
        this.#shown = undefined;
        this.#edges = undefined;
        this.outline = undefined;
    }
    async #measure(cohort) {
        this.#measured = cohort;
        const edges = await bandsOf(cohort, () => this.#measured === cohort);
        if (!edges)
            return;
        this.#edges = edges;
        this.#shown = cohort;
        this.outline = outlineOf(cohort.days, edges, firstMonth);
        this.#changed();
    }
    /**
     * When shares of the men have reached a value of a marker since testosterone was stopped.
     * @returns months after stopping for a share from 0 to 1, undefined where it is later than what is shown; undefined instead
     *   of all while the men are not there
     */
    reachedBy(panel, value, stopMonth) {
        const cohort = this.#shown;
        if (!cohort)
            return undefined;
        if (this.#reachedOf !== cohort) {
            this.#reachedOf = cohort;
            this.#reached.clear();
        }
        const key = [panel, value, stopMonth].join();
        let shares = this.#reached.get(key);
        if (!shares) {
            shares = cohort.fractionAtLeast(panel, value, Math.round(stopMonth * daysPerMonth));
            this.#reached.set(key, shares);
        }
        const found = shares;
        return (share) => {
            const index = found.findIndex((reached) => reached >= share);
            const day = cohort.days[index];
            return day === undefined ? undefined : Math.max(0, day / daysPerMonth - stopMonth);
        };
    }
    /** Progress while men are simulated; then what they come to. @param banded whether the drawing has their bands */
    line(voice, scenario, run, banded = true) {
        const say = voice.say(recoveryTimelineGroup);
        const { update, problem } = this.#latest;
        const cohort = this.#shown;
        const men = cohort ? voice.number(cohort.size) : '';
        const working = !problem && (!cohort || cohort.size < size);
        return html `
      ${problem ? html `<p>${say.failed}</p>` : nothing}
      ${cohort ? html `<p>${this.#words(voice, scenario, run, cohort, banded)}</p>` : nothing}
      ${working
            ? html `<label class="working"
              >${say.working({ size: voice.number(size) })}
              <progress max=${size} .value=${update?.done ?? 0}></progress>
            </label>`
            : nothing}
      <div class="visually-hidden" role="status">${cohort ? say.drawn({ men }) : ''}</div>
    `;
    }
    #words(voice, scenario, run, cohort, banded) {
        const say = voice.say(recoveryTimelineGroup);
        const who = { men: voice.number(cohort.size), who: say[scenario.population] };
        const back = backBy(cohort, run.stopMonth);
        const [by6, by12, by24] = back.map((share) => voice.number(share * 100));
        const told = by6 && by12 && by24 ? say.back({ ...who, by6, by12, by24 }) : say.plain(who);
        const [wide, half] = spreadAt(this.#edges?.get('sperm') ?? [], cohort, scenario.month).map(([low, high]) => ({
            low: valueWords(voice, 'sperm', low).number,
            high: valueWords(voice, 'sperm', high).number,
        }));
        const spread = wide && half ? say.spread({ wideLow: wide.low, wideHigh: wide.high, low: half.low, high: half.high }) : '';
        return `${told} ${spread} ${banded ? say.bands : ''}`.trim();
    }
}
/** Shares of the men who have been at the finish line at least once since testosterone was stopped, by the months told. */
export function backBy(cohort, stopMonth) {
    if (stopMonth === null)
        return [];
    const reached = cohort.fractionAtLeast('sperm', finishLineMPerMl, Math.round(stopMonth * daysPerMonth));
    const indexAt = (month) => Math.max(0, cohort.days.findLastIndex((day) => day <= month * daysPerMonth + 1e-9));
    return toldAfter.map((after) => reached[indexAt(stopMonth + after)] ?? 0);
}
/** Edges of each band at the sampled day nearest to a month. */
export const spreadAt = (edges, { days }, month) => edgesAt(edges, days, month * daysPerMonth);
//# sourceMappingURL=group-of-men.js.map