// A group of men for every column: where most of them lie, and how many more or fewer of 100 it brings to the finish line than
// the first column's.
// Fetched after the first picture.
import { html, nothing } from 'lit';
import { trialThreshold } from '../../charts/compare/index.js';
import { cohortInputOf, LatestCohort } from '../../scenario/cohort/index.js';
import { daysPerMonth } from '../../scenario/scenario.js';
import { protocolCompareMen } from '../../text/en/protocol-compare-men.js';
import { markerName, printed, protocolName } from './facts.js';
import { ColumnBands } from './men-bands.js';
const size = 1000;
/** Shares below the finish line by sampled day; remembered, because a reader moves the moment far more often. */
const below = new WeakMap();
/** Of 100 men, how many are at the finish line or above at a month. */
export function menAtLine(cohort, month) {
    let shares = below.get(cohort);
    if (!shares)
        below.set(cohort, (shares = cohort.fractionBelow('sperm', trialThreshold)));
    const day = Math.max(0, month) * daysPerMonth;
    const next = cohort.days.findIndex((sample) => sample > day + 0.5);
    const index = next < 0 ? cohort.days.length - 1 : Math.max(0, next - 1);
    return Math.round(100 * (1 - (shares[index] ?? 0)));
}
export class ColumnMen {
    #changed;
    #groups = new Map();
    #bands = new Map();
    /** @param changed called whenever a group has come further */
    constructor(changed) {
        this.#changed = changed;
    }
    /** Asks for the groups of these protocols under the scenario in force; what is no longer shown is dropped. */
    ask(store, ids) {
        for (const [id, group] of this.#groups) {
            if (ids.includes(id))
                continue;
            group.stop();
            this.#groups.delete(id);
            this.#bands.get(id)?.measure(null, this.#changed);
            this.#bands.delete(id);
        }
        const { scenario } = store.state;
        for (const id of ids) {
            let group = this.#groups.get(id);
            if (!group)
                this.#groups.set(id, (group = new LatestCohort(this.#changed)));
            group.ask(cohortInputOf(scenario, id), { size });
            let bands = this.#bands.get(id);
            if (!bands)
                this.#bands.set(id, (bands = new ColumnBands()));
            bands.measure(group.cohort, this.#changed);
        }
    }
    stop() {
        for (const group of this.#groups.values())
            group.stop();
        this.#groups.clear();
        for (const bands of this.#bands.values())
            bands.measure(null, this.#changed);
        this.#bands.clear();
    }
    /** Where 8 in 10 men of a column lie, as an SVG path; null where that is not known. */
    band(id, marker, frame) {
        return (id && this.#bands.get(id)?.path(marker, frame)) ?? null;
    }
    /** How high the bands of a marker reach in any column, in its own unit. */
    highest(marker) {
        return Math.max(0, ...[...this.#bands.values()].map((bands) => bands.highest(marker)));
    }
    /** Between which values 8 in 10 men of a column lie at the moment; '' where that is not known. */
    range({ voice, state }, { marker }, index) {
        const id = state.columns[index]?.id;
        const edges = id && this.#bands.get(id)?.at(marker, state.month);
        if (!edges)
            return '';
        const [low, high] = edges.map((edge) => printed(voice, marker, edge).number);
        return voice.say(protocolCompareMen).range({ low: low ?? '', high: high ?? '' });
    }
    /** The same for all columns as a row of a table; nothing where no column has it. */
    rangeRow(view, row) {
        const ranges = row.cells.map((_, index) => this.range(view, row, index));
        if (ranges.every((range) => range === ''))
            return nothing;
        const { voice } = view;
        const unit = printed(voice, row.marker, 1).unit;
        return html `<tr>
      <th scope="row">${voice.say(protocolCompareMen).rangeOf({ marker: markerName(voice, row.marker), unit })}</th>
      ${ranges.map((range) => html `<td>${range}</td>`)}
    </tr>`;
    }
    /** Both edges at a month for a spreadsheet, in the marker's own unit. */
    edges(id, marker, month) {
        return this.#bands.get(id)?.at(marker, month);
    }
    /** Of 100 men of a column at a month; null until its first men are there. */
    countOf(id, month) {
        const cohort = id && this.#groups.get(id)?.cohort;
        return cohort ? menAtLine(cohort, month) : null;
    }
    /** How the group of a column stands to that of the first, in words; '' until both are there. */
    words({ voice, state }, index) {
        const say = voice.say(protocolCompareMen);
        const { month } = state;
        const [first] = state.columns;
        const count = this.countOf(state.columns[index]?.id, month);
        const against = this.countOf(first?.id, month);
        if (count === null || against === null || !first)
            return '';
        const line = voice.number(trialThreshold);
        if (index === 0)
            return say.count({ count: voice.number(count), line, month: voice.number(month, 1) });
        const values = {
            amount: voice.number(Math.abs(count - against)),
            count: voice.number(count),
            against: voice.number(against),
            line,
            name: protocolName(voice, first.id),
        };
        if (count === against)
            return say.same(values);
        return count > against ? say.more(values) : say.fewer(values);
    }
    /** The same for all columns as a row of a table; nothing until the first men of one are there. */
    tableRow({ voice, state }) {
        const counts = state.columns.map(({ id }) => this.countOf(id, state.month));
        if (counts.every((count) => count === null))
            return nothing;
        return html `<tr>
      <th scope="row">${voice.say(protocolCompareMen).atLine({ line: voice.number(trialThreshold) })}</th>
      ${counts.map((count) => html `<td class="number">${count === null ? nothing : voice.number(count)}</td>`)}
    </tr>`;
    }
    /** And as cells of a spreadsheet: what is counted, and its unit; then the count, or nothing yet. */
    csvCells({ voice, state }, id) {
        const say = voice.say(protocolCompareMen);
        const what = say.atLine({ line: voice.number(trialThreshold) });
        return [what, say.of100, this.countOf(id, state.month) ?? ''];
    }
    /** The words, and while men are being simulated how far they are. */
    template(view, index) {
        const { voice, state } = view;
        const say = voice.say(protocolCompareMen);
        const id = state.columns[index]?.id;
        const group = id && this.#groups.get(id);
        if (group?.problem)
            return html `<p class="further">${say.failed}</p>`;
        const done = group?.update?.done ?? 0;
        const progress = say.progress({ done: voice.number(done), size: voice.number(size) });
        return html `<p class="difference">${this.words(view, index)}</p>
      ${done < size ? html `<progress max=${size} value=${done} aria-label=${progress}></progress>` : nothing}`;
    }
    /** Heard once for all columns: whether men are still being simulated. */
    status(voice) {
        const say = voice.say(protocolCompareMen);
        const groups = [...this.#groups.values()];
        if (groups.length === 0)
            return '';
        if (groups.some(({ problem }) => problem))
            return say.failed;
        return groups.some(({ update }) => (update?.done ?? 0) < size) ? say.waiting : say.ready;
    }
}
//# sourceMappingURL=men.js.map