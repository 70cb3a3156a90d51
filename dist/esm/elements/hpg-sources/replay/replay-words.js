import { sourcesReplay } from '../../../text/en/sources-replay.js';
const same = (text) => ({ fundamentals: text, intermediate: text, academic: text });
/** Significant digits: enough to see a near miss. */
const written = (voice, value) => voice.number(Number(value.toPrecision(3)), 3);
function levelWords(voice, { outcome }, names) {
    const { threshold = 0, thresholdIs, marker } = outcome;
    const say = voice.say(sourcesReplay);
    if (thresholdIs === 'share')
        return say.amount({ number: written(voice, threshold * 100), unit: say.ofStart });
    if (marker === undefined)
        return written(voice, threshold);
    const { number, unit } = voice.marker(names.markerUnits[marker], threshold);
    return say.amount({ number, unit });
}
function outcomeWords(voice, trial, names) {
    const say = voice.say(sourcesReplay);
    const { kind, onDay = 0, sinceDay, against } = trial.outcome;
    const since = sinceDay ?? 0;
    const at = { level: levelWords(voice, trial, names), day: voice.number(onDay - (onDay > since ? since : 0)) };
    const message = kind === 'difference' && against ? say.differenceAgainst : say[kind];
    const outcome = typeof message === 'string' ? message : message(at);
    return since > 0 ? say.since({ outcome, day: voice.number(since) }) : outcome;
}
/** "Sperm concentration: level on day 112". */
export function whatWords(voice, trial, names) {
    const say = voice.say(sourcesReplay);
    const { marker, signal } = trial.outcome;
    const name = marker === undefined ? say[signal] : voice.fact(`marker.${marker}.name`, names.markerUnits[marker].name);
    return say.what({ name, outcome: outcomeWords(voice, trial, names) });
}
function often(voice, { everyDays, fromDay, toDay }) {
    const say = voice.say(sourcesReplay);
    if (toDay - fromDay < everyDays)
        return say.once;
    if (everyDays === 1)
        return say.daily;
    if (everyDays === 7)
        return say.weekly;
    return everyDays < 1
        ? say.timesADay({ times: voice.number(1 / everyDays) })
        : say.everyDays({ days: voice.number(everyDays, 1) });
}
/** The men, and "Testosterone enanthate 200 mg weekly + hCG 500 IU every 2 days". */
export function menWords(voice, trial, names) {
    const say = voice.say(sourcesReplay);
    const courses = trial.regimen.map((course) => say.course({
        agent: voice.fact(`agent.${course.agent}.name`, names.agentNames[course.agent]),
        dose: voice.number(course.dose, 1),
        unit: course.unit,
        often: often(voice, course),
    }));
    const men = voice.fact(`trial.${trial.id}.men`, same(trial.men.description));
    const regimen = courses.length > 0 ? [...new Set(courses)].join(say.joined) : say.noMedicine;
    const words = say.men({ men, regimen });
    if (trial.conflict === undefined)
        return words;
    return `${words} ${say.conflict({ why: voice.fact(`trial.${trial.id}.conflict`, same(trial.conflict)) })}`;
}
/** How values of an outcome are printed: factor from the published unit, and the unit. */
function printedIn(voice, { outcome }, names) {
    const say = voice.say(sourcesReplay);
    const { kind, marker } = outcome;
    if (kind.startsWith('fraction'))
        return { factor: 100, unit: say.ofMen };
    if (/day|halftime/i.test(kind))
        return { factor: 1, unit: say.days };
    if (/share$/i.test(kind) || marker === undefined)
        return { factor: 100, unit: say.ofStart };
    const { unit, si } = names.markerUnits[marker];
    return voice.units === 'si' && si ? { factor: si.factor, unit: si.unit } : { factor: 1, unit };
}
/** "33 (12 to 46) % of own start; 25 men". */
export function publishedWords(voice, trial, names) {
    const say = voice.say(sourcesReplay);
    const { value, low, high, n } = trial.published;
    const { factor, unit } = printedIn(voice, trial, names);
    const number = written(voice, value * factor);
    const words = low === undefined || high === undefined
        ? say.amount({ number, unit })
        : say.interval({ number, low: written(voice, low * factor), high: written(voice, high * factor), unit });
    return n === undefined ? words : say.n({ value: words, n: voice.number(n) });
}
export function oursWords(voice, trial, result, names) {
    const say = voice.say(sourcesReplay);
    if (!result)
        return say.notRunYet;
    if (result.verdict === 'refused')
        return say.cannotRun;
    if (result.ours === null)
        return say.neverReached;
    const { factor, unit } = printedIn(voice, trial, names);
    return say.amount({ number: written(voice, result.ours * factor), unit });
}
//# sourceMappingURL=replay-words.js.map