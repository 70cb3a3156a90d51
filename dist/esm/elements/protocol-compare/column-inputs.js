import { outsideReasons } from '../../internal/outside-studied.js';
import { markerAt, markerAtStart, outsideStudied } from '../../scenario/run.js';
import { medicineName, protocols } from './facts.js';
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
export function columnInput(store, id) {
    const { scenario } = store.state;
    const run = store.runOf(id);
    return { id, run: columnRun(run, scenario.month), courses: run.regimen, findings: protocols[id].findings };
}
export function outsideOf(voice, store, ids) {
    const { month } = store.state.scenario;
    const reasons = ids.map((id) => outsideReasons(voice, outsideStudied(store.runOf(id), month), (agent) => medicineName(voice, agent)));
    const all = (reasons[0] ?? []).filter((reason) => reasons.every((others) => others.includes(reason)));
    return { all, own: reasons.map((each) => each.filter((reason) => !all.includes(reason))) };
}
//# sourceMappingURL=column-inputs.js.map