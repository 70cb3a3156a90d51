// The editor of medicines beside testosterone: any course of any medicine. Fetched when its fold is opened.
import { html, nothing } from 'lit';
import { protocolSchedules } from '../../../data/protocols/schedules.js';
import { adoptPageSheet } from '../../../internal/page-sheet.js';
import { writeCourses } from '../../../scenario/courses.js';
import { HpgErrorEvent } from '../../../scenario/events.js';
import { coursesInForce } from '../../../scenario/courses-in-force.js';
import { controlsRegimen } from '../../../text/en/controls-regimen.js';
import { protocolName } from '../choices.template.js';
import { NumberEntries } from '../number-entry.js';
import { refusal } from '../number-input.template.js';
import { courseFields, courseInput } from './course.template.js';
import { canKeep, limitsOf, newCourse, withAgent, withNumber, withSince } from './own-courses.js';
import { regimenStyles } from './regimen.styles.js';
const inForceKey = (field, { agent, ...course }) => `${agent} ${field === 'dose' || field === 'everyDays' ? course[field] : `${course.since} ${course.fromDay} ${course.toDay}`}`;
export class RegimenEditor {
    #element;
    #change;
    #entries = new NumberEntries();
    constructor(element, change) {
        this.#element = element;
        this.#change = change;
    }
    template(voice, scenario) {
        const say = voice.say(controlsRegimen);
        const courses = coursesInForce(scenario);
        const longer = [...courses, newCourse(scenario)];
        const mayAdd = canKeep(longer);
        const protocol = protocolName(voice, scenario.protocol);
        const { testosterone } = protocolSchedules[scenario.protocol];
        return html `<div class="regimen" part="regimen" role="group" aria-label=${say.name}>
      <p>${scenario.courses ? say.own({ protocol }) : say.ofProtocol({ protocol })} ${say.onlySimulated}</p>
      <p>${testosterone === 'none' ? say.noTestosterone : say.testosterone}</p>
      ${courses.length === 0 ? html `<p>${say.empty}</p>` : nothing}
      ${courses.map((course, index) => courseFields(voice, course, index, scenario, this.#actions(voice, courses, index, scenario)))}
      <div class="inputs">
        <button
          type="button"
          name="add-course"
          aria-disabled=${mayAdd ? nothing : 'true'}
          @click=${() => {
            if (!mayAdd)
                return;
            this.#keep(longer);
            this.#focus(`course-${courses.length}-agent`);
        }}
        >
          ${say.add}
        </button>
        ${scenario.courses
            ? html `<button
                type="button"
                name="own-medicines"
                @click=${() => {
                this.#entries.clear();
                this.#put({ courses: '' });
                this.#focus('add-course');
            }}
              >
                ${say.backToProtocol}
              </button>`
            : nothing}
      </div>
      ${mayAdd ? nothing : html `<p>${say.full({ count: voice.number(courses.length) })}</p>`}
    </div>`;
    }
    #put(patch) {
        this.#change(patch);
        // What was refused may be gone though nothing has changed.
        this.#element.requestUpdate();
    }
    /** The page is told; the message stands beside the input. */
    #refuse(reason) {
        this.#element.dispatchEvent(new HpgErrorEvent(reason));
        this.#element.requestUpdate();
    }
    /** The focus goes on where what held it has gone. */
    #focus(name) {
        const element = this.#element;
        void element.updateComplete.then(() => element.renderRoot.querySelector(`[name="${name}"]`)?.focus());
    }
    #keep(courses) {
        this.#put({ courses: writeCourses(courses) });
    }
    #actions(voice, courses, index, scenario) {
        const course = courses[index] ?? newCourse(scenario);
        const keep = (changed) => {
            this.#keep(courses.with(index, changed));
        };
        const keyOf = (field) => `${index} ${field}`;
        return {
            refused: (field) => this.#entries.refused(keyOf(field), inForceKey(field, course)),
            enter: (field, written) => {
                const limits = limitsOf(field, course, scenario);
                const value = this.#entries.accept(keyOf(field), written, limits, inForceKey(field, course));
                if (value !== undefined)
                    keep(withNumber(course, field, value));
                else
                    this.#refuse(refusal(voice, courseInput(voice, field, course, index, scenario), written));
            },
            agent: (agent) => {
                keep(withAgent(course, agent));
            },
            since: (since) => {
                keep(withSince(course, since));
            },
            remove: () => {
                // Refused entries of the courses after it would stand beside others.
                this.#entries.clear();
                this.#keep(courses.toSpliced(index, 1));
                this.#focus(index < courses.length - 1 ? `course-${index}-agent` : 'add-course');
            },
        };
    }
}
/** The editor, with its styles in the element. */
export function openEditor(element, change) {
    adoptPageSheet(element.renderRoot, regimenStyles);
    return new RegimenEditor(element, change);
}
//# sourceMappingURL=regimen-editor.js.map