// A statement in the page: its mark, its words, the kind of study and the sources. The same wherever words are told.
import { html, nothing, type TemplateResult } from 'lit';
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import type { Levelled, Source } from '../../data/types.js';
import { strengthNames } from '../../text/en/strengths.js';
import { evidence } from '../../text/en/evidence.js';
import type { Voice } from '../../text/index.js';
import type { EvidenceMarks } from './evidence-marks.js';
import type { MarkedStatement } from './marked-fact.js';
import { saidTemplate, sourceLinks } from './notes.template.js';
import type { SaidWords } from './site-words.js';

/** A statement with the id under which a locale or the site replaces its words. */
export type ToldStatement = MarkedStatement & { readonly id: string; readonly text: Levelled };

/** What statements need of the element that tells them. */
export interface Telling {
  readonly voice: Voice;
  readonly marks: EvidenceMarks;
  readonly sourcesOf: (ids: readonly string[]) => readonly Source[];
  /** The site's words in place of the kit's; absent where the element takes none. */
  readonly said?: (id: string, own: string) => SaidWords;
}

/** One paragraph. A number that the site states rests on none of the kit's sources, and shows none. */
export function toldStatement({ voice, marks, sourcesOf, said }: Telling, fact: ToldStatement): TemplateResult {
  const own = voice.fact(fact.id, fact.text);
  const words = said?.(fact.id, own) ?? { words: own };
  const shown = saidTemplate(voice, words);
  if (words.bySite === 'number') return html`<p class="hpg-told"><span>${shown}</span></p>`;
  const strength = voice.say(strengthNames)[strengthMessage[fact.strength]];
  const again = fact.secondHand ? voice.say(evidence).secondHand : nothing;
  const links = sourceLinks(sourcesOf(fact.sources));
  return html`<p class="hpg-told">
    ${marks.mark(fact)}
    <span
      >${marks.current(fact, shown)} <span class="hpg-basis">(${strength}) ${links} ${again}</span></span
    >
  </p>`;
}
