// One medicine of the editor: which, how much, how often, from when to when.
import { html } from 'lit';
import { agents } from '../../../model/agents/index.js';
import { protocolSchedules } from '../../../data/protocols/schedules.js';
import { controlsRegimen } from '../../../text/en/controls-regimen.js';
import { agentName, option, select } from '../choices.template.js';
import { numberInput } from '../number-input.template.js';
import { agentIds, isOffered, limitsOf, valueOf } from './own-courses.js';
/** Decimal places shown: every 90 minutes is 0.0625 days. */
const places = { dose: 2, everyDays: 4, from: 1, to: 1 };
/** A number of a course as an input. */
export function courseInput(voice, field, course, index, scenario) {
    const say = voice.say(controlsRegimen);
    return {
        id: `course-${index}-${field}`,
        name: say[field],
        unit: field === 'dose' ? agents[course.agent].unit : field === 'everyDays' ? say.days : say.months,
        value: valueOf(field, course),
        range: limitsOf(field, course, scenario),
        places: places[field],
    };
}
export function courseFields(voice, course, index, scenario, actions) {
    const say = voice.say(controlsRegimen);
    const name = agentName(voice, course.agent);
    const stops = protocolSchedules[scenario.protocol].testosterone === 'stops';
    const number = (field) => numberInput(voice, courseInput(voice, field, course, index, scenario), actions.refused(field), (written) => {
        actions.enter(field, written);
    });
    const medicines = agentIds.map((id) => option(id, agentName(voice, id), course.agent, id === course.agent || isOffered(id, scenario)));
    const zeros = [
        option('first-dose', say.sinceFirstDose, course.since),
        option('stop', say.sinceStop, course.since, stops || course.since === 'stop'),
    ];
    return html `<fieldset class="course" part="course">
    <legend>${say.course({ number: voice.number(index + 1), name })}</legend>
    <div class="inputs">
      ${select(`course-${index}-agent`, say.medicine, course.agent, medicines, actions.agent)}
      ${number('dose')}${number('everyDays')}
      ${select(`course-${index}-since`, say.since, course.since, zeros, actions.since)}
      ${number('from')}${number('to')}
      <button type="button" aria-label=${say.removeNamed({ name })} @click=${actions.remove}>${say.remove}</button>
    </div>
  </fieldset>`;
}
//# sourceMappingURL=course.template.js.map