/** Half a year is when suppression has settled and when recovery is asked about. */
const SETTLED_MONTHS = 6;
/** Only the phases that a run has. */
export function phaseMonths(run, month) {
    const { stopMonth, lastMonth } = run;
    const end = stopMonth ?? lastMonth;
    const phases = [['before', -1]];
    if (run.regimen.length === 0)
        return phases;
    const within = month >= 0 && month < end;
    phases.push(['on', within ? month : Math.min(SETTLED_MONTHS, Math.max(0, end - 1))]);
    if (stopMonth !== null) {
        phases.push(['after', month >= stopMonth ? month : Math.min(lastMonth, stopMonth + SETTLED_MONTHS)]);
    }
    return phases;
}
//# sourceMappingURL=phase-months.js.map