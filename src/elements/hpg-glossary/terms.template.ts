// The list of words in the page: a heading per letter, each word with an id that links can point to.
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../internal/evidence/heading.js';
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
  readonly meaning: (entry: Entry) => unknown;
}

function entryTemplate(voice: Voice, entry: Entry, { anchors, meaning }: TermsOptions): TemplateResult {
  const say = voice.say(glossaryWords);
  return html`<div class="hpg-entry" data-term=${entry.id}>
    <dt id=${anchors ? anchorOf(entry.id) : nothing} tabindex="-1"><dfn>${entry.name}</dfn></dt>
    ${entry.also.length > 0 ? html`<dd class="hpg-also">${say.also({ names: entry.also.join(say.separator) })}</dd>` : nothing}
    <dd>${meaning(entry)}</dd>
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
