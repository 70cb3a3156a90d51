/** The basis of a text that is written elsewhere. */
export const basis = (strength, ...sources) => ({
    strength,
    sources,
});
/** The same, where every source was read in somebody else's account. */
export const basisSecondHand = (...[strength, ...sources]) => ({
    ...basis(strength, ...sources),
    secondHand: true,
});
/** Searched for and not found; sources show where the search ended. */
export const noBasis = (...sources) => ({ strength: 'none-found', sources });
/** A text with the kind of study behind it and its sources. */
export const sourced = (text, strength, ...sources) => ({ text, strength, sources });
/** The same, where every source was read in somebody else's account. */
export const sourcedSecondHand = (...[text, strength, ...sources]) => ({
    ...sourced(text, strength, ...sources),
    secondHand: true,
});
/** A text that says that something was searched for and not found. */
export const notFound = (text, ...sources) => ({
    text,
    strength: 'none-found',
    sources,
});
//# sourceMappingURL=sourced-text.js.map