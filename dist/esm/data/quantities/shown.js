/** Of 100: derived from the count, or the share as published. */
export const perHundred = (quantity) => quantity.kind === 'count' ? (100 * quantity.x) / quantity.of : quantity.value;
/** 95 % interval of x of N, of 100 (Wilson 1927): stays inside 0 to 100 and is honest for 0 of N. */
export function wilson95(x, of) {
    const z = 1.959964;
    const share = x / of;
    const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
    const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
    return { kind: 'ci95', low: Math.max(0, 100 * (middle - half)), high: Math.min(100, 100 * (middle + half)) };
}
/** A published number with value, unit and spread to print; counts are told of 100, with the count itself in the unit. */
export function shown(quantity) {
    if (quantity.kind !== 'count') {
        const { value, unit, n, spread } = quantity;
        return { value, unit, n: n === 'not-reported' ? undefined : n, spread };
    }
    const { x, of, unit, spread } = quantity;
    return {
        value: perHundred(quantity),
        unit: `of 100 ${unit} (${x} of ${of})`,
        n: of,
        spread: spread.kind === 'wilson95' ? wilson95(x, of) : spread,
    };
}
//# sourceMappingURL=shown.js.map