import { perPanel } from '../../charts/timeline/timeline-input.js';
import { common } from '../../text/en/common.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { factorOf, intervalWords, valueWords } from './names.js';
import { coursesInWords } from './treatments.js';
/** All words of the drawing. */
export function drawingInWords(voice, state) {
    const say = voice.say(recoveryTimeline);
    const signs = new Set(state.places.map(({ apart }) => (apart ? 'square' : 'circle')));
    return {
        number: (value) => voice.number(value, 1),
        factor: perPanel((id) => factorOf(voice, id)),
        names: perPanel((id) => say[id]),
        units: perPanel((id) => valueWords(voice, id, 1).unit),
        moment: voice.say(common).moment,
        fromFirstDose: say.month,
        afterStopping: say.afterStopping,
        counted: say.counted,
        countedNote: say.countedNote,
        counts: state.counts.map(({ quantity, monthsAfterStop }) => ({
            monthsAfterStop,
            value: voice.number(quantity.value),
            interval: intervalWords(voice, quantity),
        })),
        courses: coursesInWords(voice, state.input),
        key: ['line', 'start', ...[...signs].sort()].map((sign) => ({ sign, words: say[sign] })),
    };
}
//# sourceMappingURL=drawing-words.js.map