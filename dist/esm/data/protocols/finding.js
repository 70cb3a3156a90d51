/** One finding; the text may be one string for all depths. */
export const finding = (marker, direction, compared, text, strength, ...sources) => ({
    marker,
    direction,
    compared,
    finding: typeof text === 'string' ? { fundamentals: text, intermediate: text, academic: text } : text,
    strength,
    sources,
});
/** The same, where every source was read in somebody else's account. */
export const findingSecondHand = (...told) => ({
    ...finding(...told),
    secondHand: true,
});
/** Markers for which a search of the literature found no measurement in men treated this way. */
export const noneFound = (compared, ...markers) => markers.map((marker) => finding(marker, 'unknown', compared, {
    fundamentals: 'no study found',
    intermediate: 'no study found',
    academic: 'none found in men treated this way',
}, 'none-found'));
//# sourceMappingURL=finding.js.map