/** A sampled curve: one value every `everyDays`, the first on day 0. */
export interface Curve {
    readonly values: ArrayLike<number>;
    readonly everyDays: number;
}
/** The value on a day, linear between samples; NaN beyond the end. */
export declare function onDay({ values, everyDays }: Curve, day: number): number;
/** Mean of the samples from a day on, over so many days; of none of them the value on the day. */
export declare function meanOver(curve: Curve, day: number, overDays?: number): number;
/**
 * Days from sinceDay until the level is crossed, interpolated; null where it never is.
 * @param standing whether standing there already counts as crossing at once
 */
export declare function crossing({ values, everyDays }: Curve, level: number, sinceDay: number, upward: boolean, standing?: boolean): number | null;
