// Options in the page, grouped by where guidelines stand, each with who says it and the statements behind it.
import { html, nothing } from 'lit';
import { heading } from '../../internal/evidence/heading.js';
import { toldStatement } from '../../internal/evidence/told.template.js';
import { carePathsWords } from '../../text/en/care-paths.js';
import { optionStatement } from './situation.js';
/** Of the groups, in the order in which they are told. */
const stands = { 'advised-against': 'against', discussed: 'discussed', 'not-addressed': 'notAddressed' };
/** @param open what guidelines advise against is in sight; the rest is opened when it is wanted */
function optionTemplate(context, option, open) {
    const { voice, claims, level } = context;
    const behind = option.claims.flatMap((id) => claims[id] ?? []);
    const more = voice.say(carePathsWords).more({ count: voice.number(behind.length) });
    return html `<details class="hpg-option" data-option=${option.id} ?open=${open}>
    <summary>${heading(level + 1, voice.fact(`care.${option.id}.name`, option.name))}</summary>
    ${toldStatement(context, optionStatement(option))}
    ${behind.length > 0
        ? html `<details>
            <summary>${more}</summary>
            ${behind.map((claim) => toldStatement(context, claim))}
          </details>`
        : nothing}
  </details>`;
}
export function optionsTemplate(context, options) {
    const say = context.voice.say(carePathsWords);
    return html `${Object.keys(stands)
        .filter((stand) => options[stand].length > 0)
        .map((stand) => html `<section data-stand=${stand}>
          ${heading(context.level, say[stands[stand]])}
          <ul>
            ${options[stand].map((option) => html `<li>${optionTemplate(context, option, stand === 'advised-against')}</li>`)}
          </ul>
        </section>`)}`;
}
//# sourceMappingURL=options.template.js.map