// The list of words in the page: a heading per letter, each word with an id that links can point to.
import { html, nothing } from 'lit';
import { heading } from '../../internal/evidence/heading.js';
import { saidTemplate, sourceLinks } from '../../internal/evidence/notes.template.js';
import { glossaryWords } from '../../text/en/glossary.js';
/** "hpg-term-lh": where a link in the page goes. */
export const anchorOf = (id) => `hpg-term-${id}`;
function entryTemplate(voice, entry, { anchors, said, sources, see }) {
    const say = voice.say(glossaryWords);
    const words = said(entry);
    // A number that the site states was read nowhere here.
    const cited = words.bySite === 'number' ? [] : sources(entry);
    const others = see(entry);
    return html `<div class="hpg-entry" data-term=${entry.id}>
    <dt id=${anchors ? anchorOf(entry.id) : nothing} tabindex="-1"><dfn>${entry.name}</dfn></dt>
    ${entry.also.length > 0 ? html `<dd class="hpg-also">${say.also({ names: entry.also.join(say.separator) })}</dd>` : nothing}
    <dd>
      ${saidTemplate(voice, words)}
      ${cited.length > 0 ? html `<span class="hpg-basis">(${sourceLinks(cited)})</span>` : nothing}
    </dd>
    ${others.length > 0 ? html `<dd class="hpg-also">${say.see({ names: others.join(say.separator) })}</dd>` : nothing}
  </div>`;
}
export function termsTemplate(voice, groups, options) {
    return html `${groups.map(({ letter, entries }) => html `${options.headingLevel === undefined ? nothing : heading(options.headingLevel, letter)}
        <dl>
          ${entries.map((entry) => entryTemplate(voice, entry, options))}
        </dl>`)}`;
}
//# sourceMappingURL=terms.template.js.map