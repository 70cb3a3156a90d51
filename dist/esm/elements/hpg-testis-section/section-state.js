import { conveyorOfRun } from '../../model/cells/remembered-conveyor.js';
import { markerAt, markerAtStart, markerShare, phaseAt, signalAt } from '../../scenario/run.js';
import { daysPerMonth } from '../../scenario/scenario.js';
/** Above it the line counts as nearly full, below the other as nearly empty. */
const NEARLY_FULL = 0.8;
const NEARLY_EMPTY = 0.3;
/** Until then what is seen are cells that set off before. */
const EARLY_MONTHS = 1.5;
const generations = ['typeB', 'spermatocytes', 'roundSpermatids', 'elongatedSpermatids'];
const germAt = (run, month) => generations.reduce((sum, id) => sum + signalAt(run, id, month), 0) / generations.length;
function storyOf(run, month, phase, germ) {
    if (phase === 'before' || run.regimen.length === 0)
        return 'before';
    if (phase === 'after') {
        if (germ >= NEARLY_FULL)
            return 'back';
        const rising = germ > germAt(run, run.stopMonth ?? 0) + 0.05;
        return rising ? 'filling' : 'waiting';
    }
    if (germ >= NEARLY_FULL)
        return month < EARLY_MONTHS && run.hasTestosterone ? 'early' : 'kept';
    return germ < NEARLY_EMPTY ? 'low' : 'thinning';
}
export function sectionState(run, month) {
    const phase = phaseAt(run, month);
    const germ = germAt(run, month);
    return {
        run,
        month,
        phase,
        germ,
        shares: {
            typeB: signalAt(run, 'typeB', month),
            spermatocytes: signalAt(run, 'spermatocytes', month),
            roundSpermatids: signalAt(run, 'roundSpermatids', month),
            elongatedSpermatids: signalAt(run, 'elongatedSpermatids', month),
            sperm: conveyorOfRun(run).released(month * daysPerMonth),
            volume: markerShare(run, 'testisVolume', month),
            leydigMass: signalAt(run, 'leydigMass', month),
            itt: markerShare(run, 'itt', month),
        },
        volumeMl: markerAt(run, 'testisVolume', month),
        startMl: markerAtStart(run, 'testisVolume'),
        story: storyOf(run, month, phase, germ),
    };
}
/** Months after stopping that show the line half filled. */
const RECOVERING_MONTHS = 3;
export function stationsOf(run) {
    const { stopMonth, lastMonth, regimen } = run;
    const months = [...Array(Math.trunc(stopMonth ?? lastMonth) + 1).keys()];
    const volume = (month) => markerAt(run, 'testisVolume', month);
    const smallest = months.reduce((best, month) => (volume(month) < volume(best) - 0.05 ? month : best), 0);
    return {
        before: -1,
        smallest: regimen.length > 0 && smallest > 0 ? smallest : null,
        recovering: stopMonth === null ? null : { month: stopMonth + RECOVERING_MONTHS, since: RECOVERING_MONTHS },
    };
}
//# sourceMappingURL=section-state.js.map