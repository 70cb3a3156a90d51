// A statement in the page: its mark, its words, the kind of study and the sources. The same wherever words are told.
import { html, nothing } from 'lit';
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import { strengthNames } from '../../text/en/strengths.js';
import { evidence } from '../../text/en/evidence.js';
import { saidTemplate, sourceLinks } from './notes.template.js';
/** One paragraph. A number that the site states rests on none of the kit's sources, and shows none. */
export function toldStatement({ voice, marks, sourcesOf, said }, fact) {
    const own = voice.fact(fact.id, fact.text);
    const words = said?.(fact.id, own) ?? { words: own };
    const shown = saidTemplate(voice, words);
    if (words.bySite === 'number')
        return html `<p class="hpg-told"><span>${shown}</span></p>`;
    const strength = voice.say(strengthNames)[strengthMessage[fact.strength]];
    const again = fact.secondHand ? voice.say(evidence).secondHand : nothing;
    const links = sourceLinks(sourcesOf(fact.sources));
    return html `<p class="hpg-told">
    ${marks.mark(fact)}
    <span
      >${marks.current(fact, shown)} <span class="hpg-basis">(${strength}) ${links} ${again}</span></span
    >
  </p>`;
}
//# sourceMappingURL=told.template.js.map