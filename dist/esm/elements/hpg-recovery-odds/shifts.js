// What shifts the odds: direction, and the statement with its strength behind it. The contested and the unproven stand in
// the same list.
import { doseAndRecovery, longerUseSlower, noneOrATrace, shortActingFaster, startCountMatters, typeAndTabletNoEffect, zeroSpermAndSpeed, } from '../../data/claims/predictors.js';
import { ageContested, noDrugBeatsWaiting } from '../../data/claims/recovery.js';
export const shifts = [
    { id: 'length', direction: 'later', claim: longerUseSlower },
    { id: 'form', direction: 'sooner', claim: shortActingFaster },
    { id: 'count', direction: 'sooner', claim: startCountMatters },
    { id: 'trace', direction: 'sooner', claim: noneOrATrace },
    { id: 'age', direction: 'unsettled', claim: ageContested },
    { id: 'zero', direction: 'unsettled', claim: zeroSpermAndSpeed },
    { id: 'medicines', direction: 'unproven', claim: noDrugBeatsWaiting },
    { id: 'type', direction: 'none', claim: typeAndTabletNoEffect },
    { id: 'dose', direction: 'notStudied', claim: doseAndRecovery },
];
//# sourceMappingURL=shifts.js.map