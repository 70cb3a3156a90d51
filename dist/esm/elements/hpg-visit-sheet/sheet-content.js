import { phaseAt } from '../../scenario/run.js';
/** Markers told on the sheet, in order. */
export const sheetMarkers = ['lh', 'fsh', 'testosterone', 'itt', 'sperm', 'testisVolume'];
/** What was found on a medicine beside, after or instead of testosterone. */
const onMedicine = {
    hcg: 'what-hcg-does',
    rfsh: 'gonadotropins-take-long',
    hmg: 'gonadotropins-take-long',
    clomiphene: 'what-serms-do',
    tamoxifen: 'what-serms-do',
    enclomiphene: 'enclomiphene-not-approved',
    anastrozole: 'what-aromatase-inhibitors-do',
};
/** A pump copies the pulse; shots some days apart were not studied. */
const onGonadorelin = (everyDays) => everyDays < 1 ? 'pump-copies-the-pulse' : 'gonadorelin-twice-weekly-no-trial';
function medicineStatements({ regimen }) {
    return regimen.flatMap(({ agent, everyDays }) => agent === 'gonadorelin' ? onGonadorelin(everyDays) : (onMedicine[agent] ?? []));
}
/** Ids of the statements that belong to what is shown, each once. */
export function statementIds(run, month) {
    const phase = phaseAt(run, month);
    const medicines = medicineStatements(run);
    if (phase === 'untreated')
        return [...new Set(['axis-in-one-line', ...medicines])];
    const story = phase === 'after'
        ? ['recovery-in-trials', 'clinic-men-do-worse', 'recovery-not-certain']
        : ['silent-signal', 'why-testes-shrink', 'not-everyone-azoospermic'];
    const later = phase === 'after' && medicines.length > 0 ? ['no-drug-shown-to-beat-waiting'] : [];
    return [...new Set([...story, ...medicines, ...later, 'guidelines-on-children'])];
}
/** Ids of the statements that say what to ask at this moment. */
export function questionIds(run, month) {
    switch (phaseAt(run, month)) {
        case 'before':
        case 'untreated':
            return ['ask-before-starting'];
        case 'on':
            return run.stopMonth === null ? ['ask-while-on'] : ['ask-while-on', 'ask-when-stopping'];
        case 'after':
            return ['ask-when-stopping', 'ask-when-none-return'];
    }
}
//# sourceMappingURL=sheet-content.js.map