import { besideMain } from '../../charts/timeline/timeline-input.js';
import { isWeeklyEnanthate200 } from '../../charts/timeline/trial-conditions.js';
import { clinicMen } from '../../data/claims/recovery.js';
import { above20By6, recoveredInClinic } from '../../data/quantities/recovery.js';
import { below3Asian, below3NonAsian } from '../../data/quantities/sperm-suppression.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { recoveryTimelineAnswers } from '../../text/en/recovery-timeline-answers.js';
import { counted, trialsInWords } from './answer-words.js';
import { valueWords } from './names.js';
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
function sentence(voice, { input, answer }) {
    const words = voice.say(recoveryTimeline);
    const say = voice.say(recoveryTimelineAnswers);
    const what = treatmentName(voice, input);
    const months = voice.number(input.trtMonths, 1);
    switch (answer.kind) {
        case 'trial':
            return words.trial({ months, ...counted(voice) });
        case 'clinic':
            return say.clinic({ months, count: voice.number(recoveredInClinic.value) });
        case 'outside':
            return say[`outside-${answer.reason}`]({
                what,
                months,
                form: words[input.agent],
                age: voice.number(input.ageYears),
                sperm: voice.number(input.spermMPerMl, 1),
            });
        case 'course': {
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
    }
}
/** The sentences under a course that goes on, and what they cite. */
function aboutCourse(voice, { input }) {
    const { curves } = voice.say(recoveryTimeline);
    const say = voice.say(recoveryTimelineAnswers);
    // What was seen in men can differ from what the model's man does: both are told.
    if (!input.courses && isTold(input.protocol)) {
        const [key, cited] = told[input.protocol];
        return { sentences: [say[key], curves, say.modelOwn], cited: [cited] };
    }
    if (besideMain(input).length > 0) {
        return { sentences: [say.modelOnly, curves], cited: [] };
    }
    const cited = isWeeklyEnanthate200(input) ? [below3NonAsian, below3Asian] : [];
    const [nonAsian = '', asian = ''] = cited.map(({ value }) => voice.number(value));
    return { sentences: [...(cited.length > 0 ? [say.enanthate({ nonAsian, asian })] : []), curves], cited };
}
function about(voice, state) {
    const { curves } = voice.say(recoveryTimeline);
    const say = voice.say(recoveryTimelineAnswers);
    const { answer, simulatedReturnMonths: back } = state;
    const after = back === null ? curves : say.simulatedReturn({ months: voice.number(back, 1) });
    if (answer.kind === 'course')
        return aboutCourse(voice, state);
    if (answer.kind === 'clinic') {
        // The limits rest on the same statement: its sources are among theirs.
        return { sentences: [voice.fact(clinicMen.id, clinicMen.text), say.clinicNotTrial, curves], cited: [] };
    }
    const [later = '', who = ''] = trialsInWords(voice);
    return { sentences: [say.nearest(counted(voice)), later, who, after], cited: [above20By6] };
}
/** What the timeline says first. */
export function furtherAnswer(voice, state) {
    const { sentences, cited } = about(voice, state);
    return { answer: sentence(voice, state), about: sentences.join(' '), cited };
}
//# sourceMappingURL=further-answers.js.map