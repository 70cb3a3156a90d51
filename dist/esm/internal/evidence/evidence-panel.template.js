// What an evidence mark opens, as words: kind of study, what was seen, value with spread, people, time, sources, dates.
import { html, nothing } from 'lit';
import { evidenceMark } from '../../charts/evidence-mark/evidence-mark.js';
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import { freshness } from '../../data/freshness.js';
import { shown } from '../../data/quantities/shown.js';
import { strengthNames } from '../../text/en/strengths.js';
import { evidence } from '../../text/en/evidence.js';
import { evidencePanelWords } from '../../text/en/evidence-panel.js';
import { sourcesList } from '../sources-list.js';
import { loadState } from './load-state.template.js';
import { isQuantity } from './marked-fact.js';
import { currentOrSource, dayWords, overdueTemplate } from './notes.template.js';
import { fixedText, quantityName, valueWords } from './quantity-words.js';
/** The kind of study by name, and what such a study can show. */
export function strengthTemplate(voice, { strength }) {
    return html `<p>
    <strong>${evidenceMark(strength)} ${voice.say(strengthNames)[strengthMessage[strength]]}</strong>
    ${voice.say(evidencePanelWords)[strength]}
  </p>`;
}
function numberRows({ voice, today, sources = [] }, fact) {
    const say = voice.say(evidencePanelWords);
    const people = fixedText(voice, fact, 'people');
    const { n } = shown(fact);
    return [
        [say.what, quantityName(voice, fact)],
        [say.value, currentOrSource(voice, fact, today, valueWords(voice, fact), sources)],
        [say.people, n === undefined ? say.howManyUnknown({ people }) : say.howMany({ people, n: voice.number(n) })],
        [say.time, fixedText(voice, fact, 'time')],
    ];
}
function statementRows({ voice, today, sources = [] }, fact) {
    if (!fact.text)
        return [];
    const words = voice.fact(fact.id ?? '', fact.text);
    return [[voice.say(evidencePanelWords).says, currentOrSource(voice, fact, today, words, sources)]];
}
function sourceWords({ voice, fact, sources, state }) {
    if (!sources)
        return loadState(voice, state);
    const list = sources.length > 0 ? sourcesList(voice, sources) : voice.say(evidencePanelWords).noSources;
    return fact.secondHand ? html `${list}${voice.say(evidence).secondHand}` : list;
}
function dateWords({ voice, fact }) {
    const say = voice.say(evidencePanelWords);
    const dates = say.checkedDue({ checked: dayWords(voice, fact.reviewed), due: dayWords(voice, fact.reviewDue) });
    return fact.expires === undefined ? dates : dates + say.expires({ day: dayWords(voice, fact.expires) });
}
export function evidenceTemplate(view) {
    const { voice, fact, today } = view;
    const say = voice.say(evidencePanelWords);
    const rows = [
        ...(isQuantity(fact) ? numberRows(view, fact) : statementRows(view, fact)),
        [say.sources, sourceWords(view)],
        [say.dates, dateWords(view)],
    ];
    return html `<dl>
      ${rows.map(([title, words]) => html `<dt>${title}</dt>
            <dd>${words}</dd>`)}
    </dl>
    ${freshness(fact, today) === 'current' ? nothing : overdueTemplate(voice, [fact], today)}`;
}
//# sourceMappingURL=evidence-panel.template.js.map