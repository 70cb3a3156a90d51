import { agents } from '../model/agents/index.js';
import { outsideWords } from '../text/en/outside-studied.js';
/** Each reason once, in a few words. */
export function outsideReasons(voice, outside, nameOf) {
    const say = voice.say(outsideWords);
    const reasons = outside.map(({ what, course }) => {
        if (!course)
            return say[what]({ medicine: '', dose: '' });
        const { studiedDose, unit } = agents[course.agent];
        return say[what]({ medicine: nameOf(course.agent), dose: `${voice.number(studiedDose, 1)} ${unit}` });
    });
    return [...new Set(reasons)];
}
/** The reasons as one line; '' where there are none. */
export const outsideLine = (voice, reasons) => reasons.length > 0 ? voice.say(outsideWords).line({ list: reasons.join('; ') }) : '';
//# sourceMappingURL=outside-studied.js.map