// What shifts the odds: direction, and the statement with its strength behind it. The contested and the unproven stand in
// the same list.
import {
  doseAndRecovery,
  longerUseSlower,
  noneOrATrace,
  shortActingFaster,
  startCountMatters,
  typeAndTabletNoEffect,
  zeroSpermAndSpeed,
} from '../../data/claims/predictors.js';
import { ageContested, noDrugBeatsWaiting } from '../../data/claims/recovery.js';
import type { Claim } from '../../data/types.js';

export type ShiftDirection = 'later' | 'sooner' | 'unsettled' | 'unproven' | 'none' | 'notStudied';

export interface Shift {
  readonly id: 'length' | 'form' | 'count' | 'trace' | 'age' | 'zero' | 'medicines' | 'type' | 'dose';
  readonly direction: ShiftDirection;
  readonly claim: Claim;
}

export const shifts: readonly Shift[] = [
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
