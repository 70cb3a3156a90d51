// The list of words in the page: a heading per letter, each word with an id that links can point to.
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../data/types.js';
import { heading } from '../../internal/evidence/heading.js';
import { saidTemplate, sourceLinks } from '../../internal/evidence/notes.template.js';
import type { SaidWords } from '../../internal/evidence/site-words.js';
import { glossaryWords } from '../../text/en/glossary.js';
import type { Voice } from '../../text/index.js';
import type { Entry, LetterGroup } from './entries.js';

/** "hpg-term-lh": where a link in the page goes. */
export const anchorOf = (id: string): string => `hpg-term-${id}`;

export interface TermsOptions {
  /** Level of the heading of a letter; none where there are few words. */
  readonly headingLevel?: number;
  /** Whether this glossary gives its words their ids: only one on a page can. */
  readonly anchors: boolean;
  /** The definition as it is said, perhaps by the site. */
  readonly said: (entry: Entry) => SaidWords;
  /** Where a number in it was read. */
  readonly sources: (entry: Entry) => readonly Source[];
  /** Names of words that help to understand it. */
  readonly see: (entry: Entry) => readonly string[];
}

function entryTemplate(voice: Voice, entry: Entry, { anchors, said, sources, see }: TermsOptions): TemplateResult {
  const say = voice.say(glossaryWords);
  const words = said(entry);
  // A number that the site states was read nowhere here.
  const cited = words.bySite === 'number' ? [] : sources(entry);
  const others = see(entry);
  return html`<div class="hpg-entry" data-term=${entry.id}>
    <dt id=${anchors ? anchorOf(entry.id) : nothing} tabindex="-1"><dfn>${entry.name}</dfn></dt>
    ${entry.also.length > 0 ? html`<dd class="hpg-also">${say.also({ names: entry.also.join(say.separator) })}</dd>` : nothing}
    <dd>
      ${saidTemplate(voice, words)}
      ${cited.length > 0 ? html`<span class="hpg-basis">(${sourceLinks(cited)})</span>` : nothing}
    </dd>
    ${others.length > 0 ? html`<dd class="hpg-also">${say.see({ names: others.join(say.separator) })}</dd>` : nothing}
  </div>`;
}

export function termsTemplate(voice: Voice, groups: readonly LetterGroup[], options: TermsOptions): TemplateResult {
  return html`${groups.map(
    ({ letter, entries }) =>
      html`${options.headingLevel === undefined ? nothing : heading(options.headingLevel, letter)}
        <dl>
          ${entries.map((entry) => entryTemplate(voice, entry, options))}
        </dl>`,
  )}`;
}
