// A text of a medicine in the page: its mark, its words, the kind of study and the sources.
import { html, nothing } from 'lit';
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import { currentOrSource, saidTemplate, sourceLinks } from '../../internal/evidence/notes.template.js';
import { quantityName, quantityWords } from '../../internal/evidence/quantity-words.js';
import { agentWords } from '../../text/en/agent.js';
import { strengthNames } from '../../text/en/strengths.js';
import { evidence } from '../../text/en/evidence.js';
import { toldEffect } from './agent-facts.js';
const strengthWords = (voice, { strength }) => voice.say(strengthNames)[strengthMessage[strength]];
/** The kind of study and the sources; nothing for a number of the site's own, which rests on none of them. */
function basisTemplate({ voice, sourcesOf }, fact, words) {
    if (words.bySite === 'number')
        return nothing;
    const strength = voice.say(agentWords).basis({ strength: strengthWords(voice, fact) });
    const secondHand = fact.secondHand ? voice.say(evidence).secondHand : nothing;
    return html `<span class="hpg-basis">${strength} ${sourceLinks(sourcesOf(fact.sources))} ${secondHand}</span>`;
}
/** The mark of a text; nothing where the site states a number. */
function markOf({ mark }, told, words) {
    return words.bySite === 'number' ? nothing : mark(told);
}
/** The words of a fact; once it has expired, its sources in their place. What the site says stays. */
function currentWords({ voice, today, sourcesOf }, fact, words) {
    const own = saidTemplate(voice, words);
    return words.bySite ? own : currentOrSource(voice, fact, today, own, sourcesOf(fact.sources));
}
/** @param withBasis whether the kind of study and the sources are printed behind it; its mark opens them either way */
export function toldTemplate(context, told, withBasis = true) {
    const { voice, said } = context;
    const words = said(told.id, voice.fact(told.id, told.text));
    return html `<p class="hpg-told">
    ${markOf(context, told, words)}
    <span>${currentWords(context, told, words)} ${withBasis ? basisTemplate(context, told, words) : nothing}</span>
  </p>`;
}
export function numberTemplate(context, quantity) {
    const { voice, mark, said } = context;
    const words = said(quantity.id, quantityWords(voice, quantity));
    return html `<li class="hpg-told">
    ${words.bySite === 'number' ? nothing : mark(quantity)}
    <span
      >${quantityName(voice, quantity)}: ${currentWords(context, quantity, words)}
      ${basisTemplate(context, quantity, words)}</span
    >
  </li>`;
}
const arrows = {
    up: '↑',
    down: '↓',
    same: '→',
    mixed: '↕',
    unknown: '?',
};
const markerName = (voice, names, id) => voice.fact(`marker.${id}.name`, names[id].name);
/** Rows of the table as plain words, for the page and for CSV. */
export function effectRows({ voice, sourcesOf }, agent, names) {
    const say = voice.say(agentWords);
    return agent.effects.map((effect) => {
        const told = toldEffect(agent, effect);
        const ids = sourcesOf(told.sources).map(({ id }) => id);
        const words = voice.fact(told.id, told.text);
        return [
            markerName(voice, names, effect.marker),
            say[effect.direction],
            words,
            strengthWords(voice, told),
            ids.join(' '),
        ];
    });
}
export function effectsTable(context, agent, names) {
    const { voice, said, sourcesOf } = context;
    const say = voice.say(agentWords);
    const name = voice.fact(`agent.${agent.id}.name`, agent.name);
    const head = [say.headMarker, say.headDirection, say.headFinding, say.headStrength, say.headSources];
    return html `<table>
    <caption>
      ${say.changesCaption({ name })}
    </caption>
    <thead>
      <tr>
        ${head.map((words) => html `<th scope="col">${words}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${agent.effects.map((effect) => {
        const told = toldEffect(agent, effect);
        const words = said(told.id, voice.fact(told.id, told.text));
        const ofSite = words.bySite === 'number';
        const sources = ofSite ? [] : sourcesOf(told.sources);
        const again = told.secondHand && !ofSite ? `; ${voice.say(evidence).secondHand}` : '';
        return html `<tr>
          <th scope="row">${markerName(voice, names, effect.marker)}</th>
          <td class="hpg-direction"><span aria-hidden="true">${arrows[effect.direction]}</span> ${say[effect.direction]}</td>
          <td>${currentWords(context, told, words)}</td>
          <td>${ofSite ? nothing : html `${markOf(context, told, words)} ${strengthWords(voice, told)}`}</td>
          <td>${sources.length > 0 ? html `${sourceLinks(sources)}${again}` : say.none}</td>
        </tr>`;
    })}
    </tbody>
  </table>`;
}
//# sourceMappingURL=told.template.js.map