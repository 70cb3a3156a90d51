// A published number in words: what it is of, its value, spread, people and time. Nothing is left out of it.
import { shown } from '../../data/quantities/shown.js';
import { evidence } from '../../text/en/evidence.js';
/** A text of a quantity; the same at every depth. */
export function fixedText(voice, { id, ...texts }, field) {
    const text = texts[field];
    return voice.fact(`${id}.${field}`, { fundamentals: text, intermediate: text, academic: text });
}
/** What was counted or measured: "Men back above 20 million sperm per mL". */
export const quantityName = (voice, quantity) => fixedText(voice, quantity, 'what');
/** "67 of 100 men (61 to 72)", or the value with the reason why no spread is known. */
export function valueWords(voice, quantity) {
    const say = voice.say(evidence);
    const { value, spread } = shown(quantity);
    const number = voice.number(value, 2);
    const unit = quantity.kind === 'count'
        ? say.ofHundred({
            unit: fixedText(voice, quantity, 'unit'),
            x: voice.number(quantity.x),
            of: voice.number(quantity.of),
        })
        : fixedText(voice, quantity, 'unit');
    const ends = spread.kind === 'unknown'
        ? say[spread.why]
        : say.spread({ low: voice.number(spread.low, 1), high: voice.number(spread.high, 1), kind: say[spread.kind] });
    return say.value({ number, unit, ends });
}
/** Value, time and people as one line. */
export function quantityWords(voice, quantity) {
    const { n } = shown(quantity);
    const say = voice.say(evidence);
    const people = fixedText(voice, quantity, 'people');
    return say.quantity({
        value: valueWords(voice, quantity),
        time: fixedText(voice, quantity, 'time'),
        people: n === undefined ? people : say.people({ people, n: voice.number(n) }),
    });
}
//# sourceMappingURL=quantity-words.js.map