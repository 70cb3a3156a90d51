// The one filter that the day is made of: a quantity that follows another with a half-time.
/** Adds to `into` `weight` times a follower of `input` (one value a minute) that closes half of the gap in `halfMinutes`.
 *  The area under the curve stays the same. */
export function addFollower(into, input, halfMinutes, weight = 1) {
    const step = 1 - 2 ** (-1 / halfMinutes);
    let value = 0;
    for (let at = 0; at < input.length; at++) {
        value += step * (input[at] - value);
        into[at] = into[at] + weight * value;
    }
}
/** As addFollower, into a column of its own. */
export function smooth(input, halfMinutes) {
    const into = new Float64Array(input.length);
    addFollower(into, input, halfMinutes);
    return into;
}
//# sourceMappingURL=smooth.js.map