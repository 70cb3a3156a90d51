/** Reads a group; the columns are kept, not copied. */
export function cohortOf({ days, size, values, beyond }) {
    const samples = days.length;
    const perDay = (marker, summary) => {
        const column = values[marker];
        const men = new Float32Array(size);
        return Float64Array.from({ length: samples }, (_, sample) => {
            for (let man = 0; man < size; man++)
                men[man] = column[man * samples + sample] ?? 0;
            return summary(men);
        });
    };
    // Sorting is what quantiles take their time for, and several are asked of one marker: it is done once.
    const ranked = new Map();
    const rankedMen = (marker) => {
        const known = ranked.get(marker);
        if (known)
            return known;
        const made = new Float32Array(samples * size);
        ranked.set(marker, made);
        const column = values[marker];
        for (let sample = 0; sample < samples; sample++) {
            const men = made.subarray(sample * size, (sample + 1) * size);
            for (let man = 0; man < size; man++)
                men[man] = column[man * samples + sample] ?? 0;
            men.sort();
        }
        return made;
    };
    const share = (men, counts) => {
        let counted = 0;
        for (const value of men)
            if (counts(value))
                counted++;
        return counted / size;
    };
    const reached = (marker, sinceDay, there) => {
        const column = values[marker];
        const since = days.findIndex((day) => day >= sinceDay - 1e-9);
        const arrived = new Float64Array(samples);
        for (let man = 0; since >= 0 && man < size; man++) {
            for (let sample = since; sample < samples; sample++) {
                if (!there(column[man * samples + sample] ?? 0))
                    continue;
                arrived[sample] = (arrived[sample] ?? 0) + 1;
                break;
            }
        }
        let sum = 0;
        return arrived.map((count) => (sum += count) / size);
    };
    const average = (men, of) => {
        let sum = 0;
        for (const value of men)
            sum += of(value);
        return sum / size;
    };
    return {
        days,
        size,
        beyond,
        quantile: (marker, p) => {
            const men = rankedMen(marker);
            const place = Math.min(1, Math.max(0, p)) * (size - 1);
            const below = Math.floor(place);
            const above = Math.min(size - 1, below + 1);
            return Float64Array.from({ length: samples }, (_, sample) => {
                const low = men[sample * size + below] ?? 0;
                return low + ((men[sample * size + above] ?? low) - low) * (place - below);
            });
        },
        mean: (marker) => perDay(marker, (men) => average(men, (value) => value)),
        cubeRootMean: (marker) => perDay(marker, (men) => average(men, Math.cbrt) ** 3),
        fractionBelow: (marker, threshold) => perDay(marker, (men) => share(men, (value) => value < threshold)),
        fractionAtLeast: (marker, threshold, sinceDay = 0) => reached(marker, sinceDay, (value) => value >= threshold),
        fractionReachedBelow: (marker, threshold, sinceDay = 0) => reached(marker, sinceDay, (value) => value < threshold),
    };
}
//# sourceMappingURL=cohort.js.map