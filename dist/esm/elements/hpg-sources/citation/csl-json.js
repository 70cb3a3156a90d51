import { plainJson } from '../../../scenario/plain-json.js';
import { readAuthors } from './authors.js';
import { readLocator } from './locator.js';
/** @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function cslItem(source) {
    const { names, others } = readAuthors(source.authors);
    const { volume, issue, pages } = readLocator(source.locator);
    const article = source.doi !== undefined || source.pmid !== undefined || source.locator !== undefined;
    const item = {
        id: source.id,
        type: article ? 'article-journal' : 'webpage',
        title: source.title,
        // CSL has no sign for a shortened list, and a list that looks complete would be wrong.
        author: [...names, ...(others ? [{ literal: 'et al.' }] : [])],
        'container-title': source.journal,
        issued: { 'date-parts': [[source.year]] },
        volume,
        issue,
        page: pages,
        DOI: source.doi,
        PMID: source.pmid,
        URL: source.url,
    };
    return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
export const cslJson = (sources) => plainJson(sources.map(cslItem), 2) + '\n';
//# sourceMappingURL=csl-json.js.map