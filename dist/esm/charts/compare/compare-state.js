/** Rows with simulated values, by what the reader asks about. Estradiol belongs to the deepest level. */
export const markerGroups = (level) => [
    { id: 'signal', markers: ['lh', 'fsh'] },
    {
        id: 'testosterone',
        markers: level === 'academic' ? ['testosterone', 'itt', 'estradiol'] : ['testosterone', 'itt'],
    },
    { id: 'fertility', markers: ['sperm', 'testisVolume'] },
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
    const here = column.run?.readings[marker];
    const there = first.run?.readings[marker];
    if (!here || !there)
        return [];
    return [
        {
            marker,
            direction: directionOf(there.now, here.now, there.ownStart),
            amount: Math.abs(here.now - there.now),
            value: here.now,
            firstValue: there.now,
        },
    ];
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
function rowOf(marker, columns) {
    const first = columns[0];
    const highest = Math.max(marker === 'sperm' ? trialThreshold : 0, ...columns.map(({ run }) => (run ? highestOf(run.series[marker]) : 0)));
    return {
        marker,
        highest,
        cells: columns.map((column) => {
            const reading = column.run?.readings[marker] ?? null;
            return {
                id: column.id,
                reading,
                direction: reading && directionOf(reading.reference, reading.now, reading.ownStart),
                first: column === first ? null : (first?.run?.readings[marker].now ?? null),
                findings: column.findings.filter((finding) => finding.marker === marker),
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
            const stopMonth = column.run?.stopMonth ?? null;
            return {
                id: column.id,
                simulated: column.run !== null,
                notSimulated: column.notSimulated,
                stopped: stopMonth !== null && month >= stopMonth,
                differences: first && column !== first ? held.flatMap((marker) => differenceOf(marker, column, first)) : [],
            };
        }),
        groups: markerGroups(level).map(({ id, markers }) => ({
            id,
            rows: markers.map((marker) => rowOf(marker, columns)),
        })),
    };
}
//# sourceMappingURL=compare-state.js.map