export const english = Object.freeze({ code: 'en' });
const known = new Map([['en', english]]);
/** Makes a locale available to every element from its next render on. */
export function addLocale(locale) {
    known.set(locale.code.toLowerCase(), locale);
}
/** The known locale nearest to a BCP 47 tag: "de-AT" falls back to "de", anything unknown to English. */
export function nearestLocale(tag) {
    const parts = tag.toLowerCase().split('-');
    for (let length = parts.length; length > 0; length--) {
        const found = known.get(parts.slice(0, length).join('-'));
        if (found)
            return found;
    }
    return english;
}
//# sourceMappingURL=locales.js.map