// Words of the page in place of the kit's, and whether they state other numbers. Pure.
/** Numbers in a text in order of size, "1,549" and "1549" alike. */
function numbersIn(text) {
    const written = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
    return written.map((number) => number.replaceAll(',', '')).sort();
}
export const hasNumber = (text) => /\d/.test(text);
/** The kit's words, or what the site says in their place. A number that the kit does not state there is the site's. */
export function siteWords(content, id, own) {
    const given = content?.[id];
    if (given === undefined || given === own)
        return { words: own };
    const known = new Set(numbersIn(own));
    const sameNumbers = numbersIn(given).every((number) => known.has(number));
    return { words: given, bySite: sameNumbers ? 'words' : 'number' };
}
//# sourceMappingURL=site-words.js.map