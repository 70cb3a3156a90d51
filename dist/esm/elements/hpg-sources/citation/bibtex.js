import { readAuthors } from './authors.js';
import { readLocator } from './locator.js';
const special = {
    '\\': '\\textbackslash{}',
    '{': '\\{',
    '}': '\\}',
    '&': '\\&',
    '%': '\\%',
    $: '\\$',
    '#': '\\#',
    _: '\\_',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
};
/** Letters beyond ASCII stay: BibTeX files are UTF-8 today. */
const escaped = (text) => text.replace(/[\\{}&%$#_~^]/g, (sign) => special[sign] ?? sign);
/** Braces keep capitals as they are: hCG stays hCG. */
const keptAsIs = (text) => `{${escaped(text)}}`;
const nameOf = (author) => 'family' in author ? `${escaped(author.family)}, ${author.given.split('').join(' ')}` : keptAsIs(author.literal);
/** What the entry is filed under: "liu2006". */
const keyOf = ({ id }) => id.replace(/[^\p{L}\p{N}]/gu, '');
export function bibtex(source) {
    const { names, others } = readAuthors(source.authors);
    const { volume, issue, pages } = readLocator(source.locator);
    const article = source.doi !== undefined || source.pmid !== undefined || source.locator !== undefined;
    const fields = [
        ['author', [...names.map(nameOf), ...(others ? ['others'] : [])].join(' and ')],
        ['title', keptAsIs(source.title)],
        [article ? 'journal' : 'howpublished', escaped(source.journal)],
        ['year', String(source.year)],
        ['volume', volume && escaped(volume)],
        ['number', issue && escaped(issue)],
        ['pages', pages && escaped(pages).replace(/-/g, '--')],
        // Addresses are printed as they are.
        ['doi', source.doi],
        ['pmid', source.pmid],
        ['url', source.url],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
    return [`@${article ? 'article' : 'misc'}{${keyOf(source)},`, ...lines, '}'].join('\n');
}
export const bibtexFile = (sources) => sources.map(bibtex).join('\n\n') + '\n';
//# sourceMappingURL=bibtex.js.map