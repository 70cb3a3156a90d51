import { agents } from '../../model/index.js';
import { markerAt, markerAtStart, regimenOf } from '../../scenario/run.js';
import { protocols } from './facts.js';
/** Medicines of a protocol that the model cannot simulate. */
export function notSimulatedIn(id) {
    return [...new Set(protocols[id].courses.map(({ agent }) => agent))].filter((agent) => !agents[agent].simulated);
}
function columnRun(run, month) {
    const { markers } = run.trajectory;
    const { stopMonth } = run;
    const referenceMonth = stopMonth !== null && month >= stopMonth ? stopMonth : 0;
    const readings = Object.fromEntries(Object.keys(markers).map((marker) => [
        marker,
        {
            now: markerAt(run, marker, month),
            ownStart: markerAtStart(run, marker),
            reference: markerAt(run, marker, referenceMonth),
        },
    ]));
    return { readings, series: markers, stopMonth };
}
/** Null where the model refuses a protocol, because one of its medicines is not simulated. */
function runOrNull(store, id) {
    try {
        return store.runOf(id);
    }
    catch {
        return null;
    }
}
export function columnInput(store, id) {
    const { scenario } = store.state;
    const run = runOrNull(store, id);
    return {
        id,
        run: run && columnRun(run, scenario.month),
        notSimulated: notSimulatedIn(id),
        courses: regimenOf(scenario, id),
        findings: protocols[id].findings,
    };
}
//# sourceMappingURL=column-inputs.js.map