/**
 * A daily series as points, thinned so that its drawing does not change visibly: peaks after injections stay.
 * @param values one per day from the first dose
 * @param daysPerMonth length of a month, days
 * @param pixelsPerMonth of the drawing
 */
export function thinSeries(values, daysPerMonth, pixelsPerMonth) {
    const daysPerPixel = Math.max(1, Math.floor(daysPerMonth / pixelsPerMonth));
    const points = [];
    const add = (day) => {
        points.push({ month: day / daysPerMonth, value: values[day] ?? 0 });
    };
    for (let start = 0; start < values.length; start += daysPerPixel) {
        const end = Math.min(values.length, start + daysPerPixel);
        let lowest = start;
        let highest = start;
        for (let day = start + 1; day < end; day++) {
            if ((values[day] ?? 0) < (values[lowest] ?? 0))
                lowest = day;
            if ((values[day] ?? 0) > (values[highest] ?? 0))
                highest = day;
        }
        add(start);
        const [sooner, later] = lowest < highest ? [lowest, highest] : [highest, lowest];
        if (sooner > start)
            add(sooner);
        if (later > sooner)
            add(later);
    }
    const last = values.length - 1;
    if (last >= 0 && points.at(-1)?.month !== last / daysPerMonth)
        add(last);
    return points;
}
//# sourceMappingURL=thin-series.js.map