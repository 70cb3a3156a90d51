// The shared scenario as one sentence.
import { agentNames } from '../../data/agents/names.js';
import { protocolNames } from '../../data/protocols/names.js';
import { momentWords } from '../../internal/moment.js';
import { visitSheetWords } from '../../text/en/visit-sheet.js';
function treatmentWords(voice, run, { agent, dose, everyDays, courses }) {
    const say = voice.say(visitSheetWords);
    const own = courses ? `. ${say.ownCourses}` : '';
    if (!run.hasTestosterone)
        return say.none + own;
    const values = {
        agent: voice.fact(`agent.${agent}.name`, agentNames[agent]),
        dose: voice.number(dose, 1),
        every: everyDays === 1 ? say.everyDay : say.everyDays({ days: voice.number(everyDays, 2) }),
    };
    const words = run.stopMonth === null ? say.continues(values) : say.stops({ ...values, months: voice.number(run.stopMonth, 1) });
    return words + own;
}
/** Protocol, treatment, man and moment. */
export function lookedAtWords(voice, run, scenario) {
    const { protocol, age, baselineSperm, month } = scenario;
    return voice.say(visitSheetWords).looked({
        protocol: voice.fact(`protocol.${protocol}.name`, protocolNames[protocol]),
        treatment: treatmentWords(voice, run, scenario),
        age: voice.number(age),
        sperm: voice.number(baselineSperm, 1),
        moment: momentWords(voice, run, month),
    });
}
//# sourceMappingURL=looked-at.js.map