const accents = {
    a: 'á',
    c: 'ç',
    e: 'é',
    i: 'í',
    n: 'ñ',
    o: 'ö',
    u: 'ü',
    y: 'ý',
    s: 'š',
    z: 'ž',
    A: 'Á',
    C: 'Ç',
    E: 'É',
    I: 'Í',
    N: 'Ñ',
    O: 'Ö',
    U: 'Ü',
    Y: 'Ý',
    S: 'Š',
    Z: 'Ž',
};
/** What a message puts into another one has been lengthened already. */
const word = /\p{L}+~*/gu;
function pseudoWord(letters) {
    if (letters.endsWith('~'))
        return letters;
    return (letters.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter) + '~'.repeat(Math.ceil(letters.length * 0.4)));
}
/** "Sperm count" becomes "[Špérm~~ çöüñt~~]": brackets show clipping, tildes give the length. */
export function pseudo(words) {
    return words === '' ? '' : `[${words.replace(word, pseudoWord)}]`;
}
export const pseudoLocale = Object.freeze({ code: 'en-XA', transform: pseudo });
//# sourceMappingURL=pseudo-locale.js.map