import { above20By12, above20By16, above20By24, above20By6 } from '../../data/quantities/recovery.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { ends, fixedText } from './names.js';
import { treatmentName } from './treatments.js';
/** The count of 100 men within 6 months, with its interval. */
export const counted = (voice) => ({
    count: voice.number(above20By6.value),
    ...ends(voice, above20By6),
});
/** What the trials counted later, and who the men were. */
export function trialsInWords(voice) {
    const say = voice.say(recoveryTimeline);
    const whole = (quantity) => voice.number(quantity.value);
    return [
        say.later({ by12: whole(above20By12), by16: whole(above20By16), by24: whole(above20By24) }),
        say.who({ n: voice.number(above20By6.n), people: fixedText(voice, above20By6, 'people') }),
    ];
}
/**
 * What the timeline says first.
 * @param further words for all other cases; until they are there, the treatment's name stands alone
 */
export function answerInWords(voice, state, further) {
    const say = voice.say(recoveryTimeline);
    const { answer, input } = state;
    if (answer.kind === 'trial') {
        return {
            answer: say.trial({ months: voice.number(input.trtMonths, 1), ...counted(voice) }),
            about: [...trialsInWords(voice), say.curves].join(' '),
            cited: [above20By6],
        };
    }
    return further?.(voice, state) ?? { answer: treatmentName(voice, input), about: say.curves, cited: [] };
}
//# sourceMappingURL=answer-words.js.map