// What the element says from the start: the published answer, whose count it is, and when the typical man is there.
import { followUps } from '../../charts/odds/index.js';
import { protocolNames } from '../../data/protocols/names.js';
import { motileAbove5By12 } from '../../data/quantities/recovery-with-drugs.js';
import { above20By6 } from '../../data/quantities/recovery.js';
import { daysPerMonth } from '../../scenario/scenario.js';
import { recoveryOdds } from '../../text/en/recovery-odds.js';
import { countOf, endsOf, medianOf, publishedAt } from './published.js';
import { stopDayOf, unlikeTrials } from './unlike-trials.js';
export const whole = (voice, value) => voice.number(Math.round(value));
/** " (61 to 72)", or that no interval is reported. */
export function endWords(voice, { interval }) {
    const say = voice.say(recoveryOdds);
    return interval ? say.ends({ low: whole(voice, interval[0]), high: whole(voice, interval[1]) }) : say.noEnds;
}
/** Where the trials gave no interval: the one of the last month for which they did. */
function lastEndWords({ voice, line, after }) {
    const [month, of100] = followUps
        .filter((each) => each < after)
        .flatMap((each) => {
        const published = publishedAt('trial', line, each);
        return published ? [[each, countOf(published)]] : [];
    })
        .at(-1) ?? [];
    if (!month || !of100?.interval)
        return voice.say(recoveryOdds).noEnds;
    const [low, high] = of100.interval.map((end) => voice.number(end));
    return voice
        .say(recoveryOdds)
        .lastEnds({ month: voice.number(month), count: voice.number(of100.count), low: low ?? '', high: high ?? '' });
}
const isMoving = (quantity) => quantity.kind === 'count';
function clinicValues(voice, after, quantity) {
    const of100 = countOf(quantity);
    return {
        after,
        count: voice.number(of100.count),
        ends: endWords(voice, of100),
        x: isMoving(quantity) ? voice.number(quantity.x) : '',
        of: isMoving(quantity) ? voice.number(quantity.of) : '',
    };
}
export function medianValues(voice, { line }) {
    const median = medianOf(line);
    const [low, high] = endsOf(median) ?? [median.value, median.value];
    return {
        line: voice.number(line),
        months: voice.number(median.value, 1),
        low: voice.number(low, 1),
        high: voice.number(high, 1),
    };
}
/** Which question the first sentence answers: how many of 100, what shifts that, or what if sperm do not come back. */
export const questions = ['count', 'shifts', 'not-back'];
/** The published answer to the question, of how many at the chosen month. */
export function answerWords(view, question = 'count') {
    const { voice, scenario, line } = view;
    const say = voice.say(recoveryOdds);
    if (question === 'shifts')
        return say.answerShifts;
    if (question === 'not-back')
        return say.answerNotBack({ x: voice.number(motileAbove5By12.x), of: voice.number(motileAbove5By12.of) });
    const after = voice.number(view.after);
    const published = publishedAt(scenario.population, line, view.after);
    if (scenario.population === 'clinic') {
        if (!published)
            return say.answerNoClinic(clinicValues(voice, after, motileAbove5By12));
        const values = clinicValues(voice, after, published);
        return isMoving(published) ? say.answerMoving(values) : say.answerRecovered(values);
    }
    if (!published)
        return say.answerMedian({ after, ...medianValues(voice, view) });
    const of100 = countOf(published);
    return say.answerTrial({
        after,
        count: voice.number(of100.count),
        line: voice.number(line),
        ends: of100.interval ? endWords(voice, of100) : lastEndWords(view),
    });
}
/** What a treatment that never stops means here; '' where it stops. */
export function neverStopsWords({ voice, scenario, run }) {
    if (run.stopMonth !== null)
        return '';
    const say = voice.say(recoveryOdds);
    const name = voice.fact(`protocol.${scenario.protocol}.name`, protocolNames[scenario.protocol]);
    return run.hasTestosterone ? say.neverStops({ name }) : say.noTestosterone({ name });
}
export function aboutWords(view) {
    const { voice, scenario, run, line } = view;
    const say = voice.say(recoveryOdds);
    if (scenario.population === 'clinic')
        return say.aboutClinic;
    const about = say.aboutTrial({ n: voice.number(above20By6.n) });
    const reasons = run.stopMonth === null ? [] : unlikeTrials(scenario, line);
    if (reasons.length === 0)
        return about;
    return `${about} ${say.unlike({ list: reasons.map((reason) => say[reason]).join(say.listSeparator) })}`;
}
/** A published share's finish line and men. */
export function publishedLineWords({ voice, scenario, line, after }) {
    const say = voice.say(recoveryOdds);
    const published = publishedAt(scenario.population, line, after);
    if (scenario.population === 'clinic' && published) {
        return isMoving(published) ? say.lineMoving({ of: voice.number(published.of) }) : say.lineRecovered;
    }
    return say.lineTrial({ line: voice.number(line), n: voice.number(above20By6.n) });
}
/** In place of figures where nothing is published. */
export function notPublishedWords(view) {
    const { voice, scenario } = view;
    const say = voice.say(recoveryOdds);
    const after = voice.number(view.after);
    return scenario.population === 'clinic'
        ? say.notPublishedClinic({ after })
        : say.notPublishedTrial({ after, ...medianValues(voice, view) });
}
export function simulatedLineWords({ voice, scenario, line, update }, size) {
    const say = voice.say(recoveryOdds);
    return say.lineSimulated({
        who: scenario.population === 'clinic' ? say.whoClinic : say.whoTrial,
        line: voice.number(line),
        size: voice.number(update?.size ?? size),
    });
}
/** "67 of 100" */
export const countWords = (voice, { count }) => voice.say(recoveryOdds).count({ count: voice.number(count) });
export function intervalWords(voice, { interval }) {
    const say = voice.say(recoveryOdds);
    if (!interval)
        return say.noInterval;
    return say.interval({ low: voice.number(interval[0]), high: voice.number(interval[1]) });
}
/** When the typical man, who is there before any group, reaches the line. */
export function typicalWords({ voice, scenario, run, line }) {
    const say = voice.say(recoveryOdds);
    const stopDay = stopDayOf(scenario);
    const { sperm } = run.trajectory.markers;
    for (let day = stopDay; day < sperm.length; day++) {
        if ((sperm[day] ?? 0) >= line)
            return say.typical({ months: voice.number((day - stopDay) / daysPerMonth, 1) });
    }
    return say.typicalNever;
}
/** Heard at three moments: nobody yet, the first men, all of them. */
export function spokenProgress({ voice, told, failed, run }) {
    const say = voice.say(recoveryOdds);
    if (run.stopMonth === null)
        return '';
    return failed ? say.notSimulated : (told?.progress ?? say.waiting);
}
//# sourceMappingURL=words.js.map