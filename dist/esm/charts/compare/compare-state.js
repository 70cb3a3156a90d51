/** Rows with simulated values, by what the reader asks about. Estradiol belongs to the deepest level. */
export const markerGroups = (level) => [
    { id: 'signal', markers: ['lh', 'fsh'] },
    {
        id: 'testosterone',
        markers: level === 'academic' ? ['testosterone', 'itt', 'estradiol'] : ['testosterone', 'itt'],
    },
    { id: 'sperm', markers: ['sperm'] },
    { id: 'size', markers: ['testisVolume'] },
];
/** Sperm concentration that the trials of recovery counted as back, M/mL. */
export const trialThreshold = 20;
/** Changes and differences below this share of a man's own start are called none: one man's counts differ by more
 *  from sample to sample. */
export const smallestShare = 0.05;
const held = ['sperm', 'testisVolume'];
/** Which way a value lies from another, as seen by a man whose usual value is `usual`. */
export function directionOf(from, to, usual) {
    if (Math.abs(to - from) < smallestShare * Math.abs(usual))
        return 'same';
    return to > from ? 'up' : 'down';
}
function differenceOf(marker, column, first) {
    const here = column.run.readings[marker];
    const there = first.run.readings[marker];
    return {
        marker,
        direction: directionOf(there.now, here.now, there.ownStart),
        amount: Math.abs(here.now - there.now),
        value: here.now,
        firstValue: there.now,
    };
}
/** Whether a finding and the simulated value go different ways. Where either stays, this holds for sperm and volume alone:
 *  hormones that "did not change" in a study swing further than the model's. */
function disagrees({ marker, direction, compared }, run, month) {
    if (direction === 'mixed' || direction === 'unknown')
        return false;
    const { stopMonth } = run;
    const applies = stopMonth === null ? compared === 'own-start' && month > 0 : compared === 'on-testosterone' && month >= stopMonth;
    const { reference, now, ownStart } = run.readings[marker];
    const simulated = directionOf(reference, now, ownStart);
    if (!applies || simulated === 'same')
        return false;
    return direction === 'same' ? held.includes(marker) : direction !== simulated;
}
const largest = (series) => {
    let top = 0;
    for (let day = 0; day < series.length; day++)
        top = Math.max(top, series[day] ?? 0);
    return top;
};
const tops = new WeakMap();
/** The highest value of a series; remembered, because a reader moves the moment far more often than the runs. */
function highestOf(series) {
    let top = tops.get(series);
    if (top === undefined)
        tops.set(series, (top = largest(series)));
    return top;
}
function rowOf(marker, columns, month) {
    const first = columns[0];
    const highest = Math.max(marker === 'sperm' ? trialThreshold : 0, ...columns.map(({ run }) => highestOf(run.series[marker])));
    return {
        marker,
        highest,
        cells: columns.map((column) => {
            const reading = column.run.readings[marker];
            const findings = column.findings.filter((finding) => finding.marker === marker);
            return {
                id: column.id,
                reading,
                direction: directionOf(reading.reference, reading.now, reading.ownStart),
                first: column === first ? null : (first?.run.readings[marker].now ?? null),
                findings,
                disagreeing: findings.filter((finding) => disagrees(finding, column.run, month)),
            };
        }),
    };
}
/** Everything that a comparison shows at a moment. */
export function compareState({ columns, month, level }) {
    const first = columns[0];
    return {
        month,
        columns: columns.map((column) => {
            const { stopMonth } = column.run;
            return {
                id: column.id,
                stopped: stopMonth !== null && month >= stopMonth,
                differences: first && column !== first ? held.map((marker) => differenceOf(marker, column, first)) : [],
            };
        }),
        groups: markerGroups(level).map(({ id, markers }) => ({
            id,
            rows: markers.map((marker) => rowOf(marker, columns, month)),
        })),
    };
}
//# sourceMappingURL=compare-state.js.map