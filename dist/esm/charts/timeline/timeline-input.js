/** The markers that have a panel, from top to bottom. */
export const panelIds = [
    'lh',
    'fsh',
    'testosterone',
    'itt',
    'sperm',
    'testisVolume',
];
/** One of something for each panel. */
export const perPanel = (of) => Object.fromEntries(panelIds.map((id) => [id, of(id)]));
/** The courses beside the treatment with testosterone that the scenario names, which comes first. */
export const besideMain = ({ regimen, hasTestosterone }) => regimen.slice(hasTestosterone ? 1 : 0);
/** A daily series at a month, linear between days; before the first dose the untreated value. */
export function valueAt(series, month, daysPerMonth) {
    const day = Math.min(Math.max(month, 0) * daysPerMonth, series.length - 1);
    const before = Math.floor(day);
    const here = series[before] ?? Number.NaN;
    return here + ((series[before + 1] ?? here) - here) * (day - before);
}
//# sourceMappingURL=timeline-input.js.map