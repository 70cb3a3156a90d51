// The list of sources behind what an element shows, each with its address and what of it was read.
import { html, nothing } from 'lit';
import { sourceWords } from '../text/en/sources.js';
/** Where a source can be opened: DOI first, then PubMed, then its own page. */
export function sourceAddress(source) {
    if (source.doi)
        return `https://doi.org/${source.doi}`;
    if (source.pmid)
        return `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`;
    return source.url;
}
export function sourcesList(voice, sources) {
    return html `<ul>
    ${sources.map((source) => {
        const address = sourceAddress(source);
        const where = `${source.journal} ${source.year}${source.locator ? `;${source.locator}` : ''}`;
        return html `<li>
        ${source.authors} ${address ? html `<a href=${address} rel="noopener">${source.title}</a>` : source.title}. ${where}.
        ${source.doi ? html `doi:${source.doi}.` : nothing} (${voice.say(sourceWords)[source.read]})
      </li>`;
    })}
  </ul>`;
}
//# sourceMappingURL=sources-list.js.map