// The sources at the foot of the sheet: whole on the screen; on paper, where a number leads to them, by the short name that
// stands behind the statements, so that the sheet stays one page.
import { html } from 'lit';
import { sourceName } from '../../internal/evidence/source-name.js';
import { sourceAddress } from '../../internal/sources-list.js';
import { sourceWords } from '../../text/en/sources.js';
function cited(voice, source) {
    const { authors, title, journal, year, locator, doi, pmid, read } = source;
    const number = doi ? `doi:${doi}.` : pmid ? `PMID ${pmid}.` : '';
    const address = sourceAddress(source);
    const linked = address ? html `<a href=${address} rel="noopener">${title}</a>` : title;
    // One full stop behind each form of the name.
    const stop = authors.endsWith('.') ? '' : '.';
    const whole = html `${authors}${stop} ${linked}.`;
    const where = `${journal} ${year}${locator ? `;${locator}` : ''}. ${number}`;
    const readOf = html ` (${voice.say(sourceWords)[read]})`;
    if (!number)
        return html `<li>${whole} ${where}${readOf}</li>`;
    return html `<li>
    <span class="hpg-on-screen">${whole}</span><span class="hpg-on-paper">${sourceName(source)}.</span> ${where}<span
      class="hpg-on-screen"
      >${readOf}</span
    >
  </li>`;
}
export const citedTemplate = (voice, sources) => html `<ul>
    ${sources.map((source) => cited(voice, source))}
  </ul>`;
//# sourceMappingURL=cited.template.js.map