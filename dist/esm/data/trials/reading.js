/** Sperm concentration, M/mL, below which a man counts as azoospermic. A microscope finds none well before the true
 *  concentration is nought; the model never reaches nought. */
export const AZOOSPERMIA_BELOW = 0.2;
/** Sperm concentration, M/mL, at which 5 million moving sperm are in one ejaculate: a usual 3 mL of which half move. */
export const FIVE_MILLION_MOVING = 3.3;
const DAYS_PER_MONTH = 365.25 / 12;
/** Whole days of a number of months. */
export const months = (count) => Math.round(count * DAYS_PER_MONTH);
const Z95 = 1.96;
const rounded = (value) => Number(value.toPrecision(3));
/** A share of men with its 95 % score (Wilson) interval, from x of n men. */
export function ofMen(x, n) {
    const share = x / n;
    const middle = (share + (Z95 * Z95) / (2 * n)) / (1 + (Z95 * Z95) / n);
    const half = (Z95 / (1 + (Z95 * Z95) / n)) * Math.sqrt((share * (1 - share)) / n + (Z95 * Z95) / (4 * n * n));
    return {
        value: rounded(share),
        low: Math.max(0, Number((middle - half).toFixed(3))),
        high: Math.min(1, Number((middle + half).toFixed(3))),
        intervalIs: `95 % score interval of ${String(x)} of ${String(n)} men`,
        n,
    };
}
/** A share printed as a percentage of n men, with the score interval of the nearest whole number of men. */
export function percentOfMen(percent, n) {
    return { ...ofMen(Math.round((percent / 100) * n), n), value: Number((percent / 100).toFixed(4)) };
}
/** A mean with its standard error. */
export function meanWithError(value, error, n) {
    const half = Z95 * error;
    return {
        value,
        low: rounded(value - half),
        high: rounded(value + half),
        intervalIs: 'mean ± 1.96 standard errors',
        ...(n === undefined ? {} : { n }),
    };
}
/** A mean with the standard deviation of n men. */
export function meanWithDeviation(value, deviation, n) {
    return {
        ...meanWithError(value, deviation / Math.sqrt(n), n),
        intervalIs: `mean ± 1.96 standard errors, from the standard deviation of ${String(n)} men`,
    };
}
/** The mean reached as a share of the mean at the start, with the error of the mean reached alone. */
export function shareWithDeviation(start, reached, deviation, n) {
    const { low = reached, high = reached } = meanWithDeviation(reached, deviation, n);
    return {
        value: rounded(reached / start),
        low: rounded(low / start),
        high: rounded(high / start),
        intervalIs: `mean reached ± 1.96 standard errors (standard deviation of ${String(n)} men), over the mean at the start`,
        n,
    };
}
//# sourceMappingURL=reading.js.map