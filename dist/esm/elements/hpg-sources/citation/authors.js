// Reads the authors of a source as they stand in a reference list. Pure.
/** "Swerdloff RS" and "van Casteren NJ": initials at the end. */
const person = /^(?<family>\p{L}[\p{L}\p{M}'’. -]*?) (?<given>\p{Lu}{1,4}(?:-\p{Lu}{1,2})?)$/u;
function author(written) {
    const { family, given } = person.exec(written)?.groups ?? {};
    return family !== undefined && given !== undefined ? { family, given } : { literal: written };
}
/** "Liu PY, Swerdloff RS, et al." gives two names and others. */
export function readAuthors(written) {
    const others = /\bet al\b/.test(written);
    const parts = written
        .replace(/,?\s*\bet al\.?/, '')
        .split(/\s*[,;]\s*/)
        .map((part) => part.trim())
        .filter(Boolean);
    // One part that is no person means a sentence or a body with commas in its name: it stays whole.
    const names = parts.map(author);
    const people = names.filter((name) => 'family' in name);
    if (people.length === 0 && parts.length > 1)
        return { names: [{ literal: parts.join(', ') }], others };
    return { names, others };
}
//# sourceMappingURL=authors.js.map