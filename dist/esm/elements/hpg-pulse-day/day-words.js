// The words of days that have been worked out: the answer, and what stands at each strip.
import { markerUnits } from '../../data/markers/units.js';
import { pulseDayTold } from '../../text/en/pulse-day-told.js';
import { dayStory } from './day-facts.js';
import { dayTitle, whenWords } from './when-words.js';
const countWords = (voice, count) => count === 0 ? voice.say(pulseDayTold).none : voice.number(count);
/** One sentence on a day, beside the same man's day without any medicine. */
export function answerWords(voice, facts, natural) {
    return voice.say(pulseDayTold)[dayStory(facts, natural)]({
        when: whenWords(voice, facts.day),
        own: voice.number(facts.own.length),
        natural: voice.number(natural.own.length),
        given: voice.number(facts.given.length),
        lh: countWords(voice, facts.lhPeaks.length),
        size: voice.percent(facts.size / natural.size),
    });
}
/** Mean and range as printed. */
export function levelWords(voice, marker, levels) {
    const print = (value) => voice.marker(markerUnits[marker], value);
    const { unit, number: mean } = print(levels.mean);
    return { mean, low: print(levels.low).number, high: print(levels.high).number, unit };
}
/** What stands under the names of the strips. @param hidden while the reader counts */
export function detailWords(voice, facts, hidden) {
    const say = voice.say(pulseDayTold);
    const lh = levelWords(voice, 'lh', facts.lh);
    const testosterone = say.testosteroneDetail(levelWords(voice, 'testosterone', facts.testosterone));
    if (hidden)
        return { gnrh: say.howMany, lh: say.lhDetailHidden(lh), testosterone };
    const own = facts.own.length === 0
        ? say.noPulses
        : say.ownPulses({ own: voice.number(facts.own.length), size: voice.percent(facts.size) });
    const given = voice.number(facts.given.length);
    return {
        gnrh: facts.given.length > 0 ? say.withGiven({ own, given }) : own,
        lh: say.lhDetail({ ...lh, count: countWords(voice, facts.lhPeaks.length) }),
        testosterone,
    };
}
/** What the drawing says to those who do not see it. */
export function drawingWords(voice, days, answer, hidden) {
    const say = voice.say(pulseDayTold);
    const inWords = days
        .map((facts) => say.inDrawing({ day: dayTitle(voice, facts.day), ...detailWords(voice, facts, hidden) }))
        .reduce((first, next) => (first ? say.nextDay({ first, next }) : next), '');
    return say.drawing({ answer, days: inWords });
}
//# sourceMappingURL=day-words.js.map