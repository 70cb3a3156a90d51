// A text of a medicine in the page: its mark, its words, the kind of study and the sources.
import { html, nothing, type TemplateResult } from 'lit';
import { evidenceMark } from '../../charts/evidence-mark/evidence-mark.js';
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import type { Agent, MarkerId, Quantity, Source } from '../../data/types.js';
import type { markerUnits } from '../../data/markers/units.js';
import { currentOrSource, sourceLinks } from '../../internal/evidence/notes.template.js';
import { quantityName, quantityWords } from '../../internal/evidence/quantity-words.js';
import { agentWords } from '../../text/en/agent.js';
import { common } from '../../text/en/common.js';
import { evidence } from '../../text/en/evidence.js';
import type { Voice } from '../../text/index.js';
import { toldEffect, type Told } from './agent-facts.js';

/** What the texts need of their element. */
export interface ToldContext {
  readonly voice: Voice;
  readonly today: string;
  /** Words, or the site's in their place with the line that says so. */
  readonly said: (id: string, own: string) => unknown;
  readonly sourcesOf: (ids: readonly string[]) => readonly Source[];
}

const strengthWords = (voice: Voice, { strength }: Pick<Told, 'strength'>): string =>
  strength ? voice.say(common)[strengthMessage[strength]] : '';

export function toldTemplate({ voice, said, sourcesOf }: ToldContext, told: Told): TemplateResult {
  const sources = sourcesOf(told.sources);
  return html`<p class="hpg-told">
    ${told.strength ? evidenceMark(told.strength) : nothing}
    <span
      >${said(told.id, voice.fact(told.id, told.text))}
      ${
        told.strength
          ? html`<span class="hpg-basis"
              >${voice.say(agentWords).basis({ strength: strengthWords(voice, told) })} ${sourceLinks(sources)}</span
            >`
          : nothing
      }</span
    >
  </p>`;
}

export function numberTemplate({ voice, today, said, sourcesOf }: ToldContext, quantity: Quantity): TemplateResult {
  const sources = sourcesOf(quantity.sources);
  const words = said(quantity.id, quantityWords(voice, quantity));
  return html`<li class="hpg-told">
    ${evidenceMark(quantity.strength)}
    <span
      >${quantityName(voice, quantity)}: ${currentOrSource(voice, quantity, today, words, sources)}
      <span class="hpg-basis"
        >${voice.say(agentWords).basis({ strength: strengthWords(voice, quantity) })}
        ${quantity.secondHand ? voice.say(evidence).secondHand : nothing} ${sourceLinks(sources)}</span
      ></span
    >
  </li>`;
}

const arrows: Readonly<Record<Agent['effects'][number]['direction'], string>> = {
  up: '↑',
  down: '↓',
  same: '→',
  mixed: '↕',
  unknown: '?',
};

type Names = typeof markerUnits;
const markerName = (voice: Voice, names: Names, id: MarkerId): string =>
  voice.fact(`marker.${id}.name`, names[id].name);

/** Rows of the table as plain words, for the page and for CSV. */
export function effectRows(
  { voice, sourcesOf }: ToldContext,
  agent: Agent,
  names: Names,
): readonly (readonly string[])[] {
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

export function effectsTable(context: ToldContext, agent: Agent, names: Names): TemplateResult {
  const { voice, said, sourcesOf } = context;
  const say = voice.say(agentWords);
  const name = voice.fact(`agent.${agent.id}.name`, agent.name);
  const head = [say.headMarker, say.headDirection, say.headFinding, say.headStrength, say.headSources];
  return html`<table>
    <caption>
      ${say.changesCaption({ name })}
    </caption>
    <thead>
      <tr>
        ${head.map((words) => html`<th scope="col">${words}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${agent.effects.map((effect) => {
        const told = toldEffect(agent, effect);
        const sources = sourcesOf(told.sources);
        return html`<tr>
          <th scope="row">${markerName(voice, names, effect.marker)}</th>
          <td class="hpg-direction"><span aria-hidden="true">${arrows[effect.direction]}</span> ${say[effect.direction]}</td>
          <td>${said(told.id, voice.fact(told.id, told.text))}</td>
          <td>${evidenceMark(effect.strength)} ${strengthWords(voice, told)}</td>
          <td>${sources.length > 0 ? sourceLinks(sources) : say.none}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
