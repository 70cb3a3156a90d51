import { markerUnits } from '../../data/markers/units.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
/** Factor from a marker's own unit to the one shown. */
export const factorOf = (voice, id) => voice.units === 'si' ? (markerUnits[id].si?.factor ?? 1) : 1;
/** A marker's value with its unit. */
export function valueWords(voice, id, value) {
    const { number, unit } = voice.marker(markerUnits[id], value);
    return { number, unit: id === 'sperm' ? voice.say(recoveryTimeline).spermUnit : unit };
}
/** A text of a quantity; the same at every depth. */
export function fixedText(voice, quantity, field) {
    const text = quantity[field];
    return voice.fact(`${quantity.id}.${field}`, { fundamentals: text, intermediate: text, academic: text });
}
/** Low and high of a published interval in words; '' where none is published. */
export function ends(voice, { spread }) {
    if (spread.kind === 'unknown')
        return { low: '', high: '' };
    return { low: voice.number(spread.low, 1), high: voice.number(spread.high, 1) };
}
/** "61–72", or '' where none is published. */
export function intervalWords(voice, quantity) {
    const interval = ends(voice, quantity);
    return interval.low && voice.say(recoveryTimeline).interval(interval);
}
//# sourceMappingURL=names.js.map