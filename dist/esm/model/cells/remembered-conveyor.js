import { conveyorOf } from './conveyor.js';
const known = new WeakMap();
/** As conveyorOf for a run that was computed already; the same object for the same trajectory. */
export function conveyorOfRun({ man, regimen, trajectory }) {
    let conveyor = known.get(trajectory);
    if (!conveyor) {
        conveyor = conveyorOf({ man, regimen, days: trajectory.days.at(-1) ?? 0 });
        known.set(trajectory, conveyor);
    }
    return conveyor;
}
//# sourceMappingURL=remembered-conveyor.js.map