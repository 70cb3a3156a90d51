// The list of words in the page: a fold per letter that names its words, each word with an id that links can point to.
import { html, nothing } from 'lit';
import { heading } from '../../internal/evidence/heading.js';
import { saidTemplate, sourceLinks } from '../../internal/evidence/notes.template.js';
import { evidence } from '../../text/en/evidence.js';
import { glossaryWords } from '../../text/en/glossary.js';
/** "hpg-term-lh": where a link in the page goes. */
export const anchorOf = (id) => `hpg-term-${id}`;
/** What a word's mark opens; words that only explain carry none. */
export function wordFact({ id, meaning, strength = 'expert', sources = [], ...dates }) {
    return sources.length > 0 ? { ...dates, id: `term.${id}`, text: meaning, strength, sources } : undefined;
}
function entryTemplate(voice, entry, { anchors, said, fact, marks, sources, see }) {
    const say = voice.say(glossaryWords);
    const words = said(entry);
    // A number that the site states was read nowhere here.
    const cited = words.bySite === 'number' ? [] : sources(entry);
    const marked = words.bySite === 'number' ? undefined : fact(entry);
    const again = marked?.secondHand ? `; ${voice.say(evidence).secondHand}` : '';
    const others = see(entry);
    return html `<div class="hpg-entry" data-term=${entry.id}>
    <dt id=${anchors ? anchorOf(entry.id) : nothing} tabindex="-1"><dfn>${entry.name}</dfn></dt>
    ${entry.also.length > 0 ? html `<dd class="hpg-also">${say.also({ names: entry.also.join(say.separator) })}</dd>` : nothing}
    <dd>
      ${marked ? marks.current(marked, saidTemplate(voice, words)) : saidTemplate(voice, words)}
      ${marked ? marks.mark(marked) : nothing}
      ${cited.length > 0 ? html `<span class="hpg-basis">(${sourceLinks(cited)}${again})</span>` : nothing}
    </dd>
    ${others.length > 0 ? html `<dd class="hpg-also">${say.see({ names: others.join(say.separator) })}</dd>` : nothing}
  </div>`;
}
function letterTemplate(voice, { letter, entries }, options) {
    const words = html `<dl>
    ${entries.map((entry) => entryTemplate(voice, entry, options))}
  </dl>`;
    if (options.headingLevel === undefined)
        return words;
    const names = entries.map(({ name }) => name).join(voice.say(glossaryWords).separator);
    return html `<details class="hpg-letter" data-letter=${letter} ?open=${options.open}>
    <summary>${heading(options.headingLevel, letter)} <span class="hpg-words">${names}</span></summary>
    ${words}
  </details>`;
}
export const termsTemplate = (voice, groups, options) => html `${groups.map((group) => letterTemplate(voice, group, options))}`;
//# sourceMappingURL=terms.template.js.map