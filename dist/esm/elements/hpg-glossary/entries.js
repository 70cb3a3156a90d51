const same = (text) => ({ fundamentals: text, intermediate: text, academic: text });
/** Without case and accents, so that "oestradiol" and "Östradiol" are found alike by what is typed. */
export const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
function letterOf(name) {
    const [first = '#'] = folded(name).match(/[a-z]/) ?? [];
    return first.toUpperCase();
}
/** The headword as the language has it; none for a word that is not there. */
export const nameOf = (voice, term) => term ? [voice.fact(`term.${term.id}.name`, same(term.term))] : [];
/** @param meaningOf the words of a definition, where the page may have its own */
export function entriesOf(voice, terms, meaningOf) {
    const { compare } = new Intl.Collator(voice.locale.transform ? 'en' : voice.locale.code);
    return terms
        .map((term) => {
        const name = voice.fact(`term.${term.id}.name`, same(term.term));
        const also = (term.also ?? []).map((other, index) => voice.fact(`term.${term.id}.also.${index}`, same(other)));
        return { id: term.id, name, also, meaning: meaningOf(term), letter: letterOf(name) };
    })
        .sort((a, b) => compare(a.name, b.name));
}
/** Entries whose name, other names or meaning hold every word that was typed; names that begin with it first. */
export function found(entries, typed) {
    const wanted = folded(typed).split(/\s+/).filter(Boolean);
    if (wanted.length === 0)
        return entries;
    return entries.filter(({ name, also, meaning }) => {
        const text = folded([name, ...also, meaning].join(' '));
        return wanted.every((word) => text.includes(word));
    });
}
/** In the order given; a letter stands once. */
export function byLetter(entries) {
    const groups = new Map();
    for (const entry of entries)
        groups.set(entry.letter, [...(groups.get(entry.letter) ?? []), entry]);
    return [...groups]
        .map(([letter, group]) => ({ letter, entries: group }))
        .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
//# sourceMappingURL=entries.js.map