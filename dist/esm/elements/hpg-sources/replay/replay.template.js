// The table of the replay in the page, and its controls.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { strengthMessage } from '../../../charts/evidence-mark/strengths.js';
import { sourceLinks } from '../../../internal/evidence/notes.template.js';
import { strengthNames } from '../../../text/en/strengths.js';
import { sourcesReplay } from '../../../text/en/sources-replay.js';
import { countsOf } from './counts.js';
import { menTolerance, tolerance } from '../../../data/trials/replay/judge.js';
import { cohortSize } from './cohort-size.js';
import { menWords, oursWords, publishedWords, whatWords } from './replay-words.js';
export function shownTrials({ trials, results, shown }) {
    switch (shown) {
        case 'all':
            return trials;
        case 'outside':
            return trials.filter(({ id }) => results.get(id)?.verdict === 'outside');
        default:
            return trials.filter(({ role }) => role === shown);
    }
}
/** One sentence on how many lie inside; '' before anything has been run. */
export function outcomeSentence(voice, { results, trials }) {
    if (results.size < trials.length)
        return '';
    const say = voice.say(sourcesReplay);
    const { fitted, replayed, refused } = countsOf([...results.values()]);
    const sentence = say.outcome({
        inside: voice.number(fitted.inside),
        run: voice.number(fitted.run),
        insideNew: voice.number(replayed.inside),
        runNew: voice.number(replayed.run),
    });
    return refused > 0 ? `${sentence} ${say.refused({ count: voice.number(refused) })}` : sentence;
}
const ruleWords = (voice) => voice.say(sourcesReplay).rule({
    percent: voice.number(100 * tolerance),
    men: voice.number(100 * menTolerance),
    size: voice.number(cohortSize),
});
/** The words above the table. */
export function replayAbout(voice, state) {
    const say = voice.say(sourcesReplay);
    const outcome = outcomeSentence(voice, state);
    return html `<p>${say.about}</p>
    <p>${ruleWords(voice)}</p>
    <p>${outcome === '' ? say.notRun : html `<strong>${outcome}</strong>`}</p>`;
}
/** Cells of a row; the same for the page and for CSV. */
export function rowWords(voice, trial, { results }, names) {
    const say = voice.say(sourcesReplay);
    const result = results.get(trial.id);
    const verdict = !result || result.verdict === 'refused' ? '' : say[result.verdict];
    return [
        whatWords(voice, trial, names),
        menWords(voice, trial, names),
        publishedWords(voice, trial, names),
        oursWords(voice, trial, result, names),
        [verdict, say[trial.role]].filter(Boolean).join(', '),
    ];
}
export function headWords(voice) {
    const say = voice.say(sourcesReplay);
    return [say.headWhat, say.headMen, say.headPublished, say.headSimulated, say.headVerdict, say.headSource];
}
export function replayTable(voice, state, names, sourceOf) {
    const say = voice.say(sourcesReplay);
    const trials = shownTrials(state);
    return html `<table>
    <caption>
      ${say.caption({ shown: voice.number(trials.length), all: voice.number(state.trials.length) })}
    </caption>
    <thead>
      <tr>
        ${headWords(voice).map((words) => html `<th scope="col">${words}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${trials.map((trial) => {
        const [what, ...cells] = rowWords(voice, trial, state, names);
        const source = sourceOf(trial.source);
        return html `<tr data-trial=${trial.id} data-verdict=${state.results.get(trial.id)?.verdict ?? nothing}>
          <th scope="row">${what}</th>
          ${cells.map((cell) => html `<td>${cell}</td>`)}
          <td>
            ${source ? sourceLinks([source]) : nothing}<br />${voice.say(strengthNames)[strengthMessage[trial.strength]]}
          </td>
        </tr>`;
    })}
    </tbody>
  </table>`;
}
export function replayControls(voice, state, show, run, stop) {
    const say = voice.say(sourcesReplay);
    const { results, trials, shown, done } = state;
    const running = done !== undefined;
    const progress = { done: voice.number(done ?? 0), all: voice.number(trials.length) };
    const choices = [
        ['all', say.showAll],
        ['outside', say.showOutside],
        ['fitted', say.showFitted],
        ['replayed', say.showReplayed],
    ];
    return html `<div class="replay" part="replay-controls">
    <button type="button" @click=${running ? stop : run}>
      ${running ? say.stop : results.size > 0 ? say.again : say.run}
    </button>
    ${running
        ? html `<label
            >${say.running(progress)} <progress max=${trials.length} value=${done}></progress>
          </label>`
        : nothing}
    <label
      >${say.show}
      <select
        name="shown"
        .value=${live(shown)}
        @change=${(event) => {
        show(event.currentTarget.value);
    }}
      >
        ${choices.map(([value, words]) => html `<option value=${value} ?selected=${value === shown}>${words}</option>`)}
      </select>
    </label>
  </div>`;
}
//# sourceMappingURL=replay.template.js.map