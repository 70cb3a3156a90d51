// Counts the pulses of a hormone from blood samples, as a clinician would.
/**
 * The minutes at which the pulses in `levels` (one value a minute) peak. A pulse has begun when a sample stands high
 * enough over the lowest one since the peak before; it has peaked when the next sample is lower.
 */
export function countPulses(levels, how = {}) {
    const { everyMinutes = 10, rise = 0.2, leastRise = 0.3 } = how;
    const peaks = [];
    let lowest = Infinity;
    let before = Infinity;
    let rising = false;
    for (let minute = 0; minute < levels.length; minute += everyMinutes) {
        const level = levels[minute] ?? 0;
        if (rising && level < before) {
            peaks.push(minute - everyMinutes);
            rising = false;
            lowest = level;
        }
        lowest = Math.min(lowest, level);
        rising ||= level - lowest >= Math.max(rise * lowest, leastRise);
        before = level;
    }
    return peaks;
}
//# sourceMappingURL=count-pulses.js.map