import { pulseDayTold } from '../../text/en/pulse-day-told.js';
import { detailWords } from './day-words.js';
import { dayTitle } from './when-words.js';
/** @param hidden while the reader counts, nothing is numbered */
export function dayColumn(voice, facts, hidden) {
    const { trace, own, given, lhPeaks, lh, testosterone } = facts;
    const words = detailWords(voice, facts, hidden);
    const { noneToCount } = voice.say(pulseDayTold);
    const nothingCounted = !hidden && lhPeaks.length === 0 ? { none: noneToCount } : {};
    return {
        title: dayTitle(voice, facts.day),
        strips: {
            gnrh: { values: trace.gnrh, counted: hidden ? [] : own, given, detail: words.gnrh },
            lh: {
                values: trace.lh,
                mean: lh.mean,
                counted: hidden ? [] : lhPeaks,
                given: [],
                detail: words.lh,
                ...nothingCounted,
            },
            testosterone: {
                values: trace.testosterone,
                mean: testosterone.mean,
                counted: [],
                given: [],
                detail: words.testosterone,
            },
        },
    };
}
//# sourceMappingURL=day-column.js.map