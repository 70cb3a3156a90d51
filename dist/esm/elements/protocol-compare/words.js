// What the comparison says: the answer, what is simulated for whom, and each column's difference, from the same state
// as the drawing.
import { directionOf, } from '../../charts/compare/index.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { markerName, printed, protocolName, protocols, protocolText, testosteroneName } from './facts.js';
const isDrugAfter = (id) => protocols[id].testosterone === 'stops' && id !== 'stop';
const isInstead = (id) => protocols[id].testosterone === 'none' && id !== 'untreated';
const isBeside = (id) => protocols[id].testosterone === 'continues' && id !== 'trt';
/** The protocol whose published results on sperm answer first; undefined where a comparison with waiting does. */
export function answeringProtocol(ids) {
    if (ids.some(isDrugAfter))
        return undefined;
    const beside = ids.filter(isBeside);
    if (beside.includes('trt-hcg'))
        return 'trt-hcg';
    if (beside.length > 0)
        return undefined;
    return ids.find(isInstead) ?? 'stop';
}
/** The sentence on sperm, by what stands side by side; its numbers are those of the protocol's own text. */
function fertilityAnswer(voice, ids) {
    const say = voice.say(protocolCompare);
    const answering = answeringProtocol(ids);
    const known = (id) => protocolText(voice, id, 'fertility');
    const names = (of) => of.map((id) => protocolName(voice, id)).join(say.listSeparator);
    if (answering === 'stop')
        return say.answerWaiting({ known: known(answering) });
    if (answering === 'trt-hcg')
        return say.answerBesideHcg({ known: known(answering), size: protocolText(voice, answering, 'size') });
    if (answering) {
        const instead = ids.filter(isInstead);
        const each = instead.map((id) => say.namedKnown({ name: protocolName(voice, id), value: known(id) }));
        return say.answerInstead({ each: each.join(' ') });
    }
    const beside = ids.filter(isBeside);
    if (!ids.some(isDrugAfter))
        return say.answerBesideUnknown({ names: names(beside) });
    // Nothing was found for any of them: each is named, so that none looks proven by being left out.
    const unstudied = ids.filter((id) => protocols[id].evidence.strength === 'none-found');
    return beside.length > 0 && unstudied.length + 1 >= ids.length
        ? say.answerUnstudied({ names: names(unstudied) })
        : say.answerAfterDrugs;
}
/** Where the reader has folded the rows on sperm away, the answer follows to what is open. */
const answering = [
    { group: 'testosterone', marker: 'itt' },
    { group: 'signal', marker: 'lh' },
];
function markerAnswer(voice, state, marker) {
    const say = voice.say(protocolCompare);
    const row = state.groups.flatMap(({ rows }) => rows).find((candidate) => candidate.marker === marker);
    const now = (cell) => cell.reading.now;
    const sorted = [...(row?.cells ?? [])].sort((a, b) => now(a) - now(b));
    const lowest = sorted[0];
    const highest = sorted.at(-1);
    if (!lowest || !highest)
        return undefined;
    const low = printed(voice, marker, lowest.reading.now);
    const high = printed(voice, marker, highest.reading.now);
    const month = voice.number(state.month, 1);
    const name = markerName(voice, marker);
    if (directionOf(lowest.reading.now, highest.reading.now, lowest.reading.ownStart) === 'same') {
        return say.answerMarkerSame({ marker: name, month, value: high.number, unit: high.unit });
    }
    return say.answerMarker({
        marker: name,
        month,
        low: low.number,
        lowName: protocolName(voice, lowest.id),
        high: high.number,
        highName: protocolName(voice, highest.id),
        unit: high.unit,
    });
}
/** @param isOpen which groups of rows the reader has open */
export function answerWords(voice, state, isOpen) {
    if (!isOpen('sperm')) {
        for (const { group, marker } of answering) {
            const answer = isOpen(group) ? markerAnswer(voice, state, marker) : undefined;
            if (answer)
                return answer;
        }
    }
    return fertilityAnswer(voice, state.columns.map(({ id }) => id));
}
function treatmentWords(voice, { agent, dose, everyDays }) {
    const say = voice.say(protocolCompare);
    const medicine = testosteroneName(voice, agent);
    return everyDays === 1
        ? say.givenDaily({ medicine, dose: voice.number(dose, 1), unit: 'mg' })
        : say.given({ medicine, dose: voice.number(dose, 1), unit: 'mg', days: voice.number(everyDays, 1) });
}
/** Sperm of every column at the moment. */
function spermWords(voice, state) {
    const say = voice.say(protocolCompare);
    const row = state.groups.flatMap(({ rows }) => rows).find(({ marker }) => marker === 'sperm');
    const named = (row?.cells ?? []).map(({ id, reading }) => say.named({ name: protocolName(voice, id), value: printed(voice, 'sperm', reading.now).number }));
    return say.simulatedSperm({
        month: voice.number(state.month, 1),
        list: named.join(say.listSeparator),
        unit: say.spermUnit,
    });
}
const isDrug = (id) => isDrugAfter(id) || isInstead(id);
/** Whether a medicine is simulated to have more sperm than waiting or no treatment has: the model alone says so. */
export function modelRunsAhead(state, index) {
    const column = state.columns[index];
    const first = state.columns[0];
    if (!column || !first)
        return false;
    const none = (id) => id === 'stop' || id === 'untreated';
    const ahead = none(first.id) && isDrug(column.id) ? 'up' : none(column.id) && isDrug(first.id) ? 'down' : undefined;
    return column.differences.some(({ marker, direction }) => marker === 'sperm' && direction === ahead);
}
export function aboutWords(voice, state, scenario) {
    const say = voice.say(protocolCompare);
    const about = say.about({
        age: voice.number(scenario.age),
        sperm: voice.number(scenario.baselineSperm),
        unit: say.spermUnit,
        treatment: treatmentWords(voice, scenario),
        months: voice.number(scenario.trtMonths, 1),
    });
    return `${about} ${spermWords(voice, state)}`;
}
function spermDifference(voice, difference, name, month) {
    const say = voice.say(protocolCompare);
    const amount = printed(voice, 'sperm', difference.amount).number;
    const value = printed(voice, 'sperm', difference.value).number;
    const first = printed(voice, 'sperm', difference.firstValue).number;
    if (difference.direction === 'same')
        return say.spermSame({ name, month, value, first });
    const sizes = { amount, unit: say.spermUnit, name, month };
    return difference.direction === 'up' ? say.spermMore(sizes) : say.spermLess(sizes);
}
function volumeDifference(voice, difference) {
    const say = voice.say(protocolCompare);
    const { number: amount, unit } = printed(voice, 'testisVolume', difference.amount);
    if (difference.direction === 'same')
        return say.volumeSame;
    return difference.direction === 'up' ? say.volumeMore({ amount, unit }) : say.volumeLess({ amount, unit });
}
/** One line each: how a column differs from the first at the moment. */
export function differenceWords(voice, state, index) {
    const column = state.columns[index];
    const first = state.columns[0];
    if (!column || !first)
        return [];
    if (index === 0)
        return [voice.say(protocolCompare).heldAgainst];
    const name = protocolName(voice, first.id);
    const month = voice.number(state.month, 1);
    const lines = column.differences.map((difference) => difference.marker === 'sperm'
        ? spermDifference(voice, difference, name, month)
        : volumeDifference(voice, difference));
    return modelRunsAhead(state, index) ? [...lines, voice.say(protocolCompare).modelAhead] : lines;
}
/** "since stopping": what the arrow of a column counts from. */
export function sinceWords(voice, column) {
    const say = voice.say(protocolCompare);
    return column?.stopped ? say.sinceStopping : say.sinceStart;
}
//# sourceMappingURL=words.js.map