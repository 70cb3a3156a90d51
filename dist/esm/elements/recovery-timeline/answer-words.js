import { isWeeklyEnanthate200 } from '../../charts/timeline/trial-conditions.js';
import { above20By12, above20By16, above20By24, above20By6 } from '../../data/quantities/recovery.js';
import { below3Asian, below3NonAsian } from '../../data/quantities/sperm-suppression.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { ends, fixedText, valueWords } from './names.js';
import { treatmentName } from './treatments.js';
/** What is published about sperm where more than testosterone is given, told in one sentence each. */
export const told = {
    'trt-hcg': ['besideHcg', { sources: ['hsieh-2013'] }],
    clomiphene: ['tablets', { sources: ['helo-2015'] }],
    anastrozole: ['tablets', { sources: ['helo-2015'] }],
    enclomiphene: ['enclomiphenes', { sources: ['repros-za305', 'repros-za304'] }],
};
const isTold = (id) => id in told;
/** A change smaller than this share of the start is told as none. */
const noChange = 0.05;
/** The count of 100 men within 6 months, with its interval. */
const counted = (voice) => ({
    count: voice.number(above20By6.value),
    ...ends(voice, above20By6),
});
function answerWords(voice, { input, answer }) {
    const say = voice.say(recoveryTimeline);
    const what = treatmentName(voice, input.protocol);
    const months = voice.number(input.trtMonths, 1);
    if (answer.kind === 'trial') {
        return say.trial({ months, ...counted(voice) });
    }
    if (answer.kind === 'outside') {
        const sperm = voice.number(input.spermMPerMl, 1);
        return say[`outside-${answer.reason}`]({
            what,
            months,
            form: say[input.agent],
            age: voice.number(input.ageYears),
            sperm,
        });
    }
    const { byMonth, start, then } = answer;
    const number = (id, value) => valueWords(voice, id, value).number;
    const change = then.sperm / start.sperm - 1;
    return say[Math.abs(change) < noChange ? 'stays' : 'moves']({
        what,
        up: change > 0,
        month: voice.number(byMonth),
        spermFrom: number('sperm', start.sperm),
        spermTo: number('sperm', then.sperm),
        volumeFrom: number('testisVolume', start.testisVolume),
        volumeTo: number('testisVolume', then.testisVolume),
    });
}
/** The sentences under the answer, and what they cite. */
function aboutWords(voice, state) {
    const say = voice.say(recoveryTimeline);
    const { input, answer, simulatedReturnMonths: back } = state;
    const whole = (quantity) => voice.number(quantity.value);
    if (answer.kind === 'course') {
        // What was seen in men can differ from what the model's man does: both are told.
        if (isTold(input.protocol)) {
            const [key, cited] = told[input.protocol];
            return { sentences: [say[key], say.curves, say.modelOwn], cited: [cited] };
        }
        if (input.regimen.some(({ agent }) => agent !== input.agent)) {
            return { sentences: [say.modelOnly, say.curves], cited: [] };
        }
        const cited = isWeeklyEnanthate200(input) ? [below3NonAsian, below3Asian] : [];
        const [nonAsian = '', asian = ''] = cited.map(whole);
        return { sentences: [...(cited.length > 0 ? [say.enanthate({ nonAsian, asian })] : []), say.curves], cited };
    }
    const who = say.who({ n: voice.number(above20By6.n), people: fixedText(voice, above20By6, 'people') });
    const later = say.later({ by12: whole(above20By12), by16: whole(above20By16), by24: whole(above20By24) });
    if (answer.kind === 'trial')
        return { sentences: [later, who, say.curves], cited: [above20By6] };
    const after = back === null ? say.curves : say.simulatedReturn({ months: voice.number(back, 1) });
    return { sentences: [say.nearest(counted(voice)), later, who, after], cited: [above20By6] };
}
/** What the timeline says first. */
export function answerInWords(voice, state) {
    const { sentences, cited } = aboutWords(voice, state);
    return { answer: answerWords(voice, state), about: sentences.join(' '), cited };
}
//# sourceMappingURL=answer-words.js.map