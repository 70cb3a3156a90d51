import { fullOfStage, seatsOfStage } from '../../charts/conveyor/line-seats.js';
import { markerUnits } from '../../data/markers/units.js';
import { protocolNames } from '../../data/protocols/names.js';
import { spermJourney } from '../../data/quantities/physiology.js';
import { spermatogenesis } from '../../text/en/spermatogenesis.js';
import { DEVELOPMENT_DAYS } from '../../model/cells/stages.js';
import { LAST_DAY, stageAt, stageSpans } from './line-state.js';
function when(voice, { phase, month, run }) {
    const say = voice.say(spermatogenesis);
    const since = phase === 'after' ? month - (run.stopMonth ?? 0) : month;
    const months = say.months({ count: voice.number(since, 1) });
    if (phase === 'after')
        return since < 1 ? say.whenAfterFirst : say.whenAfter({ months });
    if (phase === 'untreated')
        return since < 1 ? say.whenTreatedFirst : say.whenTreated({ months });
    return since < 1 ? say.whenOnFirst : say.whenOn({ months });
}
export function answerWords(voice, state) {
    const say = voice.say(spermatogenesis);
    if (state.story === 'before')
        return say.before;
    return say[state.story]({
        when: when(voice, state),
        day: voice.number(state.front),
        start: voice.number(DEVELOPMENT_DAYS),
        semen: voice.percent(state.semen),
    });
}
export const aboutWords = (voice, { protocol, age }) => voice.say(spermatogenesis).about({
    protocol: voice.fact(`protocol.${protocol}.name`, protocolNames[protocol]),
    age: voice.number(age),
});
export function namedStages(voice) {
    const say = voice.say(spermatogenesis);
    return stageSpans.map((span) => ({ ...span, names: [say[span.id]] }));
}
export function stageCounts(voice, { share }) {
    return namedStages(voice).map((stage) => {
        const days = [...Array(Math.ceil(stage.toDay - stage.fromDay)).keys()].map((at) => stage.fromDay + at);
        return {
            stage,
            drawn: seatsOfStage(stage, share).filter(({ there }) => there).length,
            full: fullOfStage(stage),
            share: days.reduce((sum, day) => sum + share(day), 0) / days.length,
        };
    });
}
const ofHundred = (voice, share) => voice.number(Math.min(100, share * 100), share < 0.01 ? 1 : 0);
/** One sentence on the followed cells. */
export function followedWords(voice, followed) {
    const say = voice.say(spermatogenesis);
    const { age, share, arrives, startMonth, arrivalMonth } = followed;
    const month = voice.number(startMonth, 1);
    if (age < 0)
        return say.notYet({ month });
    const day = voice.number(Math.floor(age));
    const place = { month, day, stage: say[stageAt(age)], now: ofHundred(voice, share) };
    if (arrives === null)
        return say.beyond({ ...place, now: ofHundred(voice, age < DEVELOPMENT_DAYS ? share : 0) });
    const of = ofHundred(voice, arrives);
    const at = voice.number(arrivalMonth, 1);
    return age >= LAST_DAY ? say.arrived({ month, of, when: at }) : say.onTheWay({ ...place, of, when: at });
}
function publishedWords(voice) {
    const { value, spread, n } = spermJourney;
    const [low, high] = spread.kind === 'unknown' ? [value, value] : [spread.low, spread.high];
    return voice.say(spermatogenesis).published({
        mean: voice.number(value),
        low: voice.number(low),
        high: voice.number(high),
        n: typeof n === 'number' ? voice.number(n) : n,
    });
}
export function lineWords(voice, state, followed) {
    const say = voice.say(spermatogenesis);
    const counts = Object.fromEntries(stageCounts(voice, state).map(({ stage, drawn, full }) => [
        stage.id,
        say.drawnOf({ drawn: voice.number(drawn), full: voice.number(full) }),
    ]));
    return {
        wall: say.typeA,
        semen: say.semen,
        semenValue: voice.marker(markerUnits.sperm, state.semenMPerMl).number,
        semenUnit: say.semenUnit,
        days: say.days,
        counts,
        followed: say.followedHere({ count: ofHundred(voice, followed.share) }),
        published: publishedWords(voice),
    };
}
/** The drawing in words. */
export function drawingWords(voice, answer, state, followed) {
    const say = voice.say(spermatogenesis);
    const { counts } = lineWords(voice, state, followed);
    const all = stageSpans
        .map(({ id }) => say.countOf({ name: say[id], count: counts[id] }))
        .reduce((first, next) => (first ? say.nextCount({ first, next }) : next), '');
    return say.drawing({ answer, counts: all, followed: followedWords(voice, followed) });
}
//# sourceMappingURL=line-words.js.map