// The three questions as native radio buttons. What is marked stays in the element.
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { kindAnswers, treatmentAnswers, wishAnswers } from '../../data/care/answers.js';
import { carePathsWords } from '../../text/en/care-paths.js';
/** Every question with its answers, in the order in which they are asked. */
export const questions = {
    wish: wishAnswers,
    treatment: treatmentAnswers,
    kind: kindAnswers,
};
/** @param folded whether each question shows its answer alone until it is opened, as in a narrow column */
export function answersTemplate(voice, answers, folded, onAnswer) {
    const say = voice.say(carePathsWords);
    const choice = (question, { id, name, text }) => html `<label class="choice">
      <input
        type="radio"
        name=${question}
        value=${id}
        .checked=${live(answers[question] === id)}
        @change=${() => {
        onAnswer(question, id);
    }}
      />
      <span
        ><span class="name">${voice.fact(`care.${question}.${id}.name`, name)}</span>
        <span class="meaning">${voice.fact(`care.${question}.${id}`, text)}</span></span
      >
    </label>`;
    const choices = (question) => html `<div class="choices">${questions[question].map((answer) => choice(question, answer))}</div>`;
    const marked = (question) => {
        const answer = questions[question].find(({ id }) => id === answers[question]);
        return answer ? voice.fact(`care.${question}.${answer.id}.name`, answer.name) : '';
    };
    const asked = (question) => folded
        ? html `<details class="question">
          <summary><span class="asked">${say[question]}</span> <span class="given">${marked(question)}</span></summary>
          <fieldset aria-label=${say[question]}>${choices(question)}</fieldset>
        </details>`
        : html `<fieldset>
          <legend>${say[question]}</legend>
          ${choices(question)}
        </fieldset>`;
    return html `<div class="answers" part="answers" role="group" aria-label=${say.yours}>
    ${Object.keys(questions).map(asked)}
    <p class="stays">${say.stays}</p>
  </div>`;
}
//# sourceMappingURL=answers.template.js.map