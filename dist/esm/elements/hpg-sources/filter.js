/** @param page ids of the sources behind the page */
export function listed(entries, { scope, strength, read }, page) {
    return entries.filter(({ source, statements }) => (scope === 'all' || page.has(source.id)) &&
        (read === 'any' || source.read === read) &&
        (strength === 'any' || statements.some((statement) => statement.strength === strength)));
}
/** First author, then year: as a reference list is looked through. */
export const inOrder = (sources) => sources.toSorted((a, b) => a.authors.localeCompare(b.authors, 'en') || a.year - b.year || (a.id < b.id ? -1 : 1));
//# sourceMappingURL=filter.js.map