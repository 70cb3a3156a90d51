// The two groups of one hundred: published and simulated, each with its own finish line, never mixed.
import { html, nothing } from 'lit';
import { iconArray, iconArrayTemplate, manTemplate } from '../../charts/odds/index.js';
import { recoveryOdds } from '../../text/en/recovery-odds.js';
import { countOf, medianOf, publishedAt } from './published.js';
import { groupSize } from './view.js';
import { countWords, intervalWords, neverStopsWords, notPublishedWords, publishedLineWords, simulatedLineWords, spokenProgress, typicalWords, } from './words.js';
/** Free ground around the figures, for the rule, px. */
const margin = 2;
/** @param name what the picture says; absent where the words beside it say that nobody is counted yet */
function picture(kind, cell, of100, name = '') {
    const array = iconArray({ ...(of100 ?? { count: 0, interval: null }), cell });
    const box = `${-margin} ${-margin} ${array.size + 2 * margin} ${array.size + 2 * margin}`;
    const size = array.size + 2 * margin;
    return html `<svg
    class="array"
    part=${`array ${kind}`}
    width=${size}
    height=${size}
    viewBox=${box}
    focusable="false"
    role=${of100 ? 'img' : nothing}
    aria-label=${of100 ? name : nothing}
    aria-hidden=${of100 ? nothing : 'true'}
  >
    ${iconArrayTemplate(kind, array, of100 !== null)}
  </svg>`;
}
/** Keeps the place of figures where there are none to draw. */
const place = (cell) => html `<svg width=${10 * cell + 2 * margin} height="0" aria-hidden="true" focusable="false"></svg>`;
function counted(view, of100, interval) {
    return html `<p class="count"><b>${countWords(view.voice, of100)}</b> <span>${interval}</span></p>`;
}
const looks = ['reached', 'unsure', 'open'];
/** What the figures' looks say. */
function manKey(voice) {
    const say = voice.say(recoveryOdds);
    return html `<ul class="key" part="key">
    ${looks.map((look) => html `<li>
          <svg class="sample" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            ${manTemplate(look, 20)}</svg
          >${say[look]}
        </li>`)}
  </ul>`;
}
export function publishedGroup(view, marks, cell) {
    const { voice, scenario, line, after } = view;
    const say = voice.say(recoveryOdds);
    const published = publishedAt(scenario.population, line, after);
    const finishLine = publishedLineWords(view);
    if (!published) {
        const fact = scenario.population === 'trial' ? medianOf(line) : undefined;
        return html `<div class="group" part="published">
      <p class="title">${say.publishedTitle}</p>
      <p class="finish-line">${notPublishedWords(view)} ${fact ? marks.mark(fact) : nothing}</p>
      ${place(cell)} ${manKey(voice)}
    </div>`;
    }
    const of100 = countOf(published);
    const interval = intervalWords(voice, of100);
    const name = say.pictureOf({
        title: say.publishedTitle,
        line: finishLine,
        count: countWords(voice, of100),
        interval,
    });
    return html `<div class="group" part="published">
    <p class="title">${say.publishedTitle}</p>
    <p class="finish-line">${finishLine} ${marks.mark(published)}</p>
    ${picture('published', cell, of100, name)}
    <p class="count">
      <b>${countWords(voice, of100)}</b> <span>${marks.current(published, interval)}</span>
    </p>
    ${manKey(voice)}
  </div>`;
}
function progress({ voice, update, failed }) {
    const say = voice.say(recoveryOdds);
    if (failed)
        return html `<p class="progress">${say.notSimulated}</p>`;
    const { done, size } = update ?? { done: 0, size: groupSize };
    const words = say.progress({ done: voice.number(done), size: voice.number(size) });
    return html `<p class="progress">
    ${done < size ? html `<progress max=${size} value=${done} aria-label=${words}></progress>` : nothing} <span aria-hidden=${done < size ? 'true' : nothing}>${words}</span>
  </p>`;
}
/** @param onStop shows the treatment that stops */
export function simulatedGroup(view, cell, onStop) {
    const { voice, told } = view;
    const say = voice.say(recoveryOdds);
    const never = neverStopsWords(view);
    if (never) {
        return html `<div class="group" part="simulated">
      <p class="title simulated-title">${say.simulatedTitle}</p>
      <div class="finish-line">
        <p>${never}</p>
        <button type="button" part="show-stop" @click=${onStop}>${say.showStop}</button>
      </div>
      ${place(cell)}
    </div>`;
    }
    const finishLine = simulatedLineWords(view, groupSize);
    const of100 = told && told.of100;
    const interval = told?.interval ?? '';
    const name = of100
        ? say.pictureOf({ title: say.simulatedTitle, line: finishLine, count: countWords(voice, of100), interval })
        : '';
    return html `<div class="group" part="simulated">
    <p class="title simulated-title">${say.simulatedTitle}</p>
    <p class="finish-line">${finishLine}</p>
    ${picture('simulated', cell, of100, name)}
    ${of100 ? counted(view, of100, interval) : html `<p class="count"><b>…</b></p>`} ${progress(view)}
    <p class="gap">${told?.gap ?? typicalWords(view)}</p>
    <p class="gap">${told ? `${told.before} ${typicalWords(view)}` : nothing}</p>
    <p class="visually-hidden" role="status">${spokenProgress(view)}</p>
  </div>`;
}
//# sourceMappingURL=arrays.template.js.map