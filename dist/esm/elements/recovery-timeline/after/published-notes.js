import { recoveryTimelineNotes } from '../../../text/en/recovery-timeline-notes.js';
import { studyOf } from '../study-name.js';
/** With a minus as wide as a plus, so that it is not read as a dash. */
const signed = (voice, value) => `${value < 0 ? '−' : '+'}${voice.number(Math.abs(value))}`;
/** What a group of points says, without its study. Undefined: told by another note. */
function noteOf(voice, { group, quantity }, second) {
    const say = voice.say(recoveryTimelineNotes);
    const { value, n } = quantity;
    const change = signed(voice, value);
    switch (group) {
        case 'level':
            return say.ofStart({ percent: voice.number(value) });
        case 'change':
            return second
                ? say.changeTwice({ change, second: signed(voice, second.quantity.value) })
                : say.change({ change });
        case 'fall':
            return say.fall;
        case 'back':
            return undefined;
        case 'median':
            return n === 'not-reported' ? undefined : say.median({ n: voice.number(n) });
        case 'volume':
            return say.volume({ size: voice.number(Math.abs(value), 2) });
    }
}
/** What is written beside the published points. */
export function publishedNotes(voice, { input, start, places }) {
    const say = voice.say(recoveryTimelineNotes);
    const groups = new Map();
    for (const place of places) {
        const key = place.panel + place.group;
        groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    const notes = [];
    for (const [first, ...others] of groups.values()) {
        if (!first)
            continue;
        const note = noteOf(voice, first, others[0]);
        if (note === undefined)
            continue;
        const last = others.at(-1) ?? first;
        const wordings = [say.withStudy({ note, study: studyOf(last.quantity) }), note];
        notes.push({ panel: last.panel, at: last, pointed: true, wordings });
        if (last.group === 'volume' && last.apart) {
            // Low in the panel, where the line is not.
            const at = { month: (input.stopMonth ?? 12) + 1, value: start.testisVolume * 0.3 };
            notes.push({ panel: last.panel, at, pointed: false, wordings: [say.missing, say.missing] });
        }
    }
    return notes;
}
//# sourceMappingURL=published-notes.js.map