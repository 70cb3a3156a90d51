// Where a medicine acts: the places of the axis from the brain down, those it acts on filled and pointed at.
import { html, nothing, svg } from 'lit';
import { agentWords } from '../../text/en/agent.js';
/** From the brain down, then what the blood carries. */
const chain = ['hypothalamus', 'pituitary', 'leydig', 'sertoli', 'blood', 'aromatase'];
/** A double rail with a hollow head, as medicines are drawn everywhere in the kit; it points at the place. */
const rail = html `<svg class="rail" viewBox="0 0 40 12" width="40" height="12" aria-hidden="true" focusable="false">
  ${svg `<path d="M12 4H40M12 8H40M12 1L2 6L12 11Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />`}
</svg>`;
export function sitesTemplate(voice, acts) {
    const say = voice.say(agentWords);
    return html `<ol class="sites" part="sites">
    ${chain.map((site) => {
        const active = acts.includes(site);
        return html `<li class=${active ? 'site active' : 'site'}>
        <span class="node"></span>
        <span class="name">${say[site]}</span>
        ${active ? html `<span class="here">${rail}<span>${say.actsHere}</span></span>` : nothing}
      </li>`;
    })}
  </ol>`;
}
//# sourceMappingURL=sites.template.js.map