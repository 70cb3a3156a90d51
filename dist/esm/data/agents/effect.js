const atEveryDepth = (text) => typeof text === 'string' ? { fundamentals: text, intermediate: text, academic: text } : text;
/** One effect; the text may be one string for all depths. */
export const effect = (marker, direction, text, strength, ...sources) => ({ marker, direction, finding: atEveryDepth(text), strength, sources });
/** Markers for which no good study was found. */
export const noGoodStudy = (...markers) => markers.map((marker) => ({
    marker,
    direction: 'unknown',
    finding: {
        fundamentals: 'No good study found.',
        intermediate: 'No good study found.',
        academic: 'No good study found in men on this medicine.',
    },
    strength: 'none-found',
    sources: [],
}));
//# sourceMappingURL=effect.js.map