import { controlsSteps } from '../../../text/en/controls-steps.js';
/** "dose", "which testosterone"; several of them that make a treatment are one. */
export function changedWords(voice, fields) {
    const say = voice.say(controlsSteps);
    const decides = ['protocol', 'agent', 'trtMonths'].filter((field) => fields.includes(field));
    if (decides.length > 1)
        return say.treatment;
    // What came along with another protocol or another testosterone is not named.
    if (decides[0])
        return say[decides[0]];
    const own = fields.filter((field) => field !== 'month');
    return (own.length > 0 ? own : fields).map((field) => say[field]).join(', ');
}
//# sourceMappingURL=changed-words.js.map