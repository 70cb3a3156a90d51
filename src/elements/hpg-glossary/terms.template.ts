// The list of words in the page: a fold per letter that names its words, each word with an id that links can point to.
import { html, nothing, type TemplateResult } from 'lit';
import type { GlossaryTerm } from '../../data/glossary/term.js';
import type { Source } from '../../data/types.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import { heading } from '../../internal/evidence/heading.js';
import { saidTemplate, sourceLinks } from '../../internal/evidence/notes.template.js';
import type { MarkedStatement } from '../../internal/evidence/marked-fact.js';
import type { SaidWords } from '../../internal/evidence/site-words.js';
import { evidence } from '../../text/en/evidence.js';
import { glossaryWords } from '../../text/en/glossary.js';
import type { Voice } from '../../text/index.js';
import type { Entry, LetterGroup } from './entries.js';

/** "hpg-term-lh": where a link in the page goes. */
export const anchorOf = (id: string): string => `hpg-term-${id}`;

export interface TermsOptions {
  /** Level of the heading of a letter; none where there are few words, which are not folded. */
  readonly headingLevel?: number;
  /** Whether every letter is open: something is looked for, or the reader wants to see all. */
  readonly open: boolean;
  /** Whether this glossary gives its words their ids: only one on a page can. */
  readonly anchors: boolean;
  /** The definition as it is said, perhaps by the site. */
  readonly said: (entry: Entry) => SaidWords;
  /** The word as a fact, where a number or finding in it was read somewhere. */
  readonly fact: (entry: Entry) => MarkedStatement | undefined;
  readonly marks: EvidenceMarks;
  /** Where a number in it was read. */
  readonly sources: (entry: Entry) => readonly Source[];
  /** Names of words that help to understand it. */
  readonly see: (entry: Entry) => readonly string[];
}

/** What a word's mark opens; words that only explain carry none. */
export function wordFact({
  id,
  meaning,
  strength = 'expert',
  sources = [],
  ...dates
}: GlossaryTerm): MarkedStatement | undefined {
  return sources.length > 0 ? { ...dates, id: `term.${id}`, text: meaning, strength, sources } : undefined;
}

function entryTemplate(
  voice: Voice,
  entry: Entry,
  { anchors, said, fact, marks, sources, see }: TermsOptions,
): TemplateResult {
  const say = voice.say(glossaryWords);
  const words = said(entry);
  // A number that the site states was read nowhere here.
  const cited = words.bySite === 'number' ? [] : sources(entry);
  const marked = words.bySite === 'number' ? undefined : fact(entry);
  const again = marked?.secondHand ? `; ${voice.say(evidence).secondHand}` : '';
  const others = see(entry);
  return html`<div class="hpg-entry" data-term=${entry.id}>
    <dt id=${anchors ? anchorOf(entry.id) : nothing} tabindex="-1"><dfn>${entry.name}</dfn></dt>
    ${entry.also.length > 0 ? html`<dd class="hpg-also">${say.also({ names: entry.also.join(say.separator) })}</dd>` : nothing}
    <dd>
      ${marked ? marks.current(marked, saidTemplate(voice, words)) : saidTemplate(voice, words)}
      ${marked ? marks.mark(marked) : nothing}
      ${cited.length > 0 ? html`<span class="hpg-basis">(${sourceLinks(cited)}${again})</span>` : nothing}
    </dd>
    ${others.length > 0 ? html`<dd class="hpg-also">${say.see({ names: others.join(say.separator) })}</dd>` : nothing}
  </div>`;
}

function letterTemplate(voice: Voice, { letter, entries }: LetterGroup, options: TermsOptions): TemplateResult {
  const words = html`<dl>
    ${entries.map((entry) => entryTemplate(voice, entry, options))}
  </dl>`;
  if (options.headingLevel === undefined) return words;
  const names = entries.map(({ name }) => name).join(voice.say(glossaryWords).separator);
  return html`<details class="hpg-letter" data-letter=${letter} ?open=${options.open}>
    <summary>${heading(options.headingLevel, letter)} <span class="hpg-words">${names}</span></summary>
    ${words}
  </details>`;
}

export const termsTemplate = (voice: Voice, groups: readonly LetterGroup[], options: TermsOptions): TemplateResult =>
  html`${groups.map((group) => letterTemplate(voice, group, options))}`;
