/** Without case and accents. */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const referenceOf = ({ authors, title, journal, year, doi, pmid }) => folded([authors, title, journal, year, doi, pmid].join(' '));
/** More than so many are folded by first letter. */
const fewSources = 10;
/** By the first letter of the authors, in the order given; undefined where they are few. */
export function lettersOf(entries) {
    if (entries.length <= fewSources)
        return undefined;
    const groups = new Map();
    for (const entry of entries) {
        const [letter = '#'] = folded(entry.source.authors).match(/[a-z]/) ?? [];
        const group = groups.get(letter) ?? [];
        groups.set(letter, group);
        group.push(entry);
    }
    return [...groups].map(([letter, group]) => ({ letter: letter.toUpperCase(), entries: group }));
}
/** @param page ids of the sources behind the page */
export function listed(entries, { scope, strength, read, typed }, page) {
    const wanted = folded(typed).split(/\s+/).filter(Boolean);
    return entries.filter(({ source, statements }) => (scope === 'all' || page.has(source.id)) &&
        (read === 'any' || source.read === read) &&
        (strength === 'any' || statements.some((statement) => statement.strength === strength)) &&
        (wanted.length === 0 || wanted.every((word) => referenceOf(source).includes(word))));
}
/** First author, then year: as a reference list is looked through. */
export const inOrder = (sources) => sources.toSorted((a, b) => a.authors.localeCompare(b.authors, 'en') || a.year - b.year || (a.id < b.id ? -1 : 1));
//# sourceMappingURL=filter.js.map