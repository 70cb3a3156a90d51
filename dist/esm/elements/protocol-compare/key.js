// The keys under the comparison: what the lines in the small pictures are, and what the evidence marks say.
import { html, nothing, svg } from 'lit';
import { evidenceKey, strengthMessage } from '../../charts/evidence-mark/index.js';
import { strengthNames } from '../../text/en/strengths.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { protocolName, protocols } from './facts.js';
const sample = (look, upright = false) => html `<svg class="sample" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
    ${upright ? svg `<line class=${look} x1="14" x2="14" y1="0" y2="12" />` : svg `<line class=${look} x1="0" x2="28" y1="6" y2="6" />`}
  </svg>`;
const bandSample = html `<svg class="sample" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
  <path class="band" d="M0,0H28V12H0Z" />
</svg>`;
/** What the lines and shades are that no cell names. */
export function lineKey({ voice, state }) {
    const say = voice.say(protocolCompare);
    const first = state.columns[0];
    const stops = state.columns.some(({ id }) => protocols[id].testosterone === 'stops');
    return html `<ul class="line-key">
    ${first ? html `<li>${sample('ghost')}<span>${say.keyFirst({ name: protocolName(voice, first.id) })}</span></li>` : nothing}
    <li class="itt">${bandSample}<span>${say.keyBand}</span></li>
    <li>${sample('own')}<span>${say.keyOwnStart}</span></li>
    <li class="sperm">${sample('threshold')}<span>${say.keyThreshold}</span></li>
    ${stops ? html `<li>${sample('stop', true)}<span>${say.keyStop}</span></li>` : nothing}
    <li>${say.arrows}</li>
  </ul>`;
}
/** The marks that stand in the columns on screen. */
export function marksKey({ voice, state, layout }) {
    const words = voice.say(strengthNames);
    const used = [];
    for (const index of layout.shown) {
        const column = state.columns[index];
        if (!column)
            continue;
        used.push(protocols[column.id].evidence.strength);
        for (const row of state.groups.flatMap(({ rows }) => rows)) {
            const findings = row.cells[index]?.findings ?? [];
            used.push(...(findings.length > 0 ? findings.map(({ strength }) => strength) : ['model']));
        }
    }
    return evidenceKey(voice.say(protocolCompare).keyMarks, used, (strength) => words[strengthMessage[strength]]);
}
//# sourceMappingURL=key.js.map