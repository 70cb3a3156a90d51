import { QUIET_BELOW } from '../../charts/axis-diagram/strength.js';
import { agentNames } from '../../data/agents/names.js';
import { markerUnits } from '../../data/markers/units.js';
import { ittRatio, lhPulseInterval } from '../../data/quantities/physiology.js';
import { markerAt, markerAtStart } from '../../scenario/run.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import { isNearUsual } from './axis-state.js';
/** As inside of a sentence, without what stands in brackets: room in the drawing is small. */
export const shortName = (voice, id) => voice.say(axisDiagram).inSentence({ name: voice.fact(`agent.${id}.name`, agentNames[id]) });
const isTestosterone = ({ agent }) => agent.acts.includes('blood');
function listOf(voice, names) {
    const { and, comma } = voice.say(axisDiagram);
    const last = names[names.length - 1] ?? '';
    const first = names.slice(0, -1).reduce((row, next) => (row ? comma({ first: row, next }) : next), '');
    return first ? and({ first, last }) : last;
}
function every(voice, { everyDays }) {
    const say = voice.say(axisDiagram);
    if (everyDays === 1)
        return say.everyDay;
    if (everyDays === 7)
        return say.everyWeek;
    const aWeek = 7 / everyDays;
    if (aWeek === 2)
        return say.twiceAWeek;
    if (everyDays > 1 && Math.abs(aWeek - Math.round(aWeek)) < 0.01)
        return say.timesAWeek({ times: voice.number(aWeek) });
    if (everyDays > 1)
        return say.everyDays({ days: voice.number(everyDays, 1) });
    const hours = everyDays * 24;
    return hours < 2
        ? say.everyMinutes({ minutes: voice.number(hours * 60) })
        : say.everyHours({ hours: voice.number(hours, 1) });
}
const dose = (voice, course) => voice.say(axisDiagram).dose({ dose: voice.number(course.dose, 2), unit: course.unit, every: every(voice, course) });
/** "On testosterone and hCG for 6 months" */
function when(voice, { phase, month, run, given }) {
    const say = voice.say(axisDiagram);
    const names = listOf(voice, given.map((one) => (isTestosterone(one) ? say.testosterone : shortName(voice, one.agent.id))));
    const since = phase === 'after' ? month - (run.stopMonth ?? 0) : month;
    const months = say.months({ count: voice.number(since, 1) });
    if (phase === 'after') {
        const stopped = since < 1 ? say.whenAfterFirst : say.whenAfter({ months });
        return names ? say.whenAfterWith({ when: stopped, names }) : stopped;
    }
    return since < 1 ? say.whenOnFirst({ names }) : say.whenOn({ months, names });
}
/** One sentence for the state. */
export function answerWords(voice, state) {
    const say = voice.say(axisDiagram);
    if (state.story === 'natural')
        return say.natural;
    const { lh, fsh, itt, sperm } = state.shares;
    return say[state.story]({
        when: when(voice, state),
        lh: voice.percent(lh),
        fsh: voice.percent(fsh),
        itt: voice.percent(itt),
        sperm: voice.percent(sperm),
    });
}
/** Who is simulated, and what is given. */
export function aboutWords(voice, state, scenario) {
    const say = voice.say(axisDiagram);
    const age = voice.number(scenario.age);
    if (state.story === 'natural')
        return say.aboutNatural({ age });
    const now = state.given.length > 0;
    const shown = now ? state.given.map(({ course }) => course) : state.run.regimen.slice(0, 1);
    const courses = shown.map((course) => say.course({
        name: shortName(voice, course.agent),
        dose: voice.number(course.dose, 2),
        unit: course.unit,
        every: every(voice, course),
    }));
    const values = { age, courses: courses.join('; ') };
    return now ? say.aboutTreated(values) : say.aboutStopped(values);
}
/** "5 % of usual, quiet", "2.4 times usual": only what calls on others can be quiet. */
function shareWords(voice, share, calls = false) {
    const say = voice.say(axisDiagram);
    if (calls && share < QUIET_BELOW)
        return say.quiet({ share: voice.percent(share) });
    if (isNearUsual(share))
        return say.nearUsual;
    return share < 1 ? say.ofUsual({ share: voice.percent(share) }) : say.timesUsual({ times: voice.number(share, 1) });
}
function medicineLabels(voice, state) {
    const say = voice.say(axisDiagram);
    const labels = {};
    const remarks = {
        brake: say.atBrake,
        pituitary: say.atPituitary,
        aromatase: say.atAromatase,
        leydig: say.atLeydig,
        sertoli: say.atSertoli,
    };
    for (const [site, given] of state.sites) {
        const doses = given.map(({ course }) => dose(voice, course)).join('; ');
        labels[`medicine-${site}`] =
            site === 'blood'
                ? { name: say.outside, remark: say.atBlood({ dose: doses }), briefRemark: doses }
                : {
                    name: listOf(voice, given.map(({ agent }) => shortName(voice, agent.id))),
                    remark: remarks[site],
                };
    }
    return labels;
}
/** Names, numbers and remarks for everything in the drawing. */
export function axisLabels(voice, state) {
    const say = voice.say(axisDiagram);
    const { shares, run, month } = state;
    const print = (id) => {
        const { number, unit } = voice.marker(markerUnits[id], markerAt(run, id, month));
        return { value: number, unit };
    };
    const usual = (id) => {
        const { number, unit } = voice.marker(markerUnits[id], markerAtStart(run, id));
        return { usual: number, unit };
    };
    const natural = state.story === 'natural';
    const words = (share) => shareWords(voice, share);
    const calls = (share) => shareWords(voice, share, true);
    // ng/mL beside ng/dL
    const times = voice.number((markerAt(run, 'itt', month) * 100) / markerAt(run, 'testosterone', month));
    const ittShare = { share: voice.percent(shares.itt), ...usual('itt') };
    const ittRemark = shares.itt < QUIET_BELOW ? say.ittLow(ittShare) : say.ittOfUsual(ittShare);
    const range = {
        low: voice.number(ittRatio.value),
        high: voice.number('high' in ittRatio.spread ? ittRatio.spread.high : 0),
    };
    return {
        hypothalamus: { name: say.hypothalamus },
        gnrh: {
            name: say.gnrh,
            remark: natural ? say.pulse({ minutes: voice.number(lhPulseInterval.value) }) : calls(shares.gnrh),
        },
        pituitary: { name: say.pituitary },
        lh: { name: say.lh, ...print('lh'), remark: natural ? say.toLeydig : calls(shares.lh) },
        fsh: { name: say.fsh, ...print('fsh'), remark: natural ? say.toSertoli : calls(shares.fsh) },
        estradiol: {
            name: say.estradiol,
            briefName: say.estradiolBrief,
            ...print('estradiol'),
            remark: natural
                ? say.brakesToo
                : shares.estradiol > 1
                    ? say.andBrakes({ words: words(shares.estradiol) })
                    : words(shares.estradiol),
            briefRemark: words(shares.estradiol),
        },
        testosterone: {
            name: say.blood,
            briefName: say.bloodBrief,
            ...print('testosterone'),
            remark: natural
                ? say.bloodNatural
                : shares.testosterone > 1.25 && shares.lh < 0.8
                    ? say.bloodHigh({ words: words(shares.testosterone) })
                    : words(shares.testosterone),
            briefRemark: say.inBlood({ words: words(shares.testosterone) }),
        },
        sertoliCells: { name: say.sertoli, remark: say.nurse, briefRemark: '' },
        leydigCells: {
            name: say.leydig,
            remark: shares.secretion < QUIET_BELOW ? say.idle : say.makeTestosterone,
            briefRemark: shares.secretion < QUIET_BELOW ? say.idle : '',
        },
        itt: {
            name: say.itt,
            briefName: say.ittBrief,
            ...print('itt'),
            remark: natural ? say.timesBlood({ times, ...range }) : ittRemark,
            briefRemark: natural ? say.timesBloodBrief({ times }) : words(shares.itt),
        },
        sperm: { name: say.sperm, ...print('sperm'), remark: natural ? say.million : say.usualValue(usual('sperm')) },
        testisVolume: {
            name: say.volume,
            ...print('testisVolume'),
            remark: natural ? say.simulated : say.simulatedUsual(usual('testisVolume')),
        },
        ...medicineLabels(voice, state),
    };
}
/** What a drawing says to those who do not see it. @param answer absent: the sentence of the state */
export function drawingWords(voice, state, answer = answerWords(voice, state)) {
    const { lh, fsh, itt, volume } = state.shares;
    return voice.say(axisDiagram).drawing({
        answer,
        lh: voice.percent(lh),
        fsh: voice.percent(fsh),
        itt: voice.percent(itt),
        volume: voice.percent(volume),
    });
}
//# sourceMappingURL=axis-words.js.map