import type { Claim } from '../types.js';
export declare const recoveryInTrials: Claim;
export declare const clinicMen: Claim;
export declare const noDrugBeatsWaiting: Claim;
export declare const ageContested: Claim;
export declare const whatShiftsRecovery: Claim;
export declare const depotSlow: Claim;
export declare const recoveryNotCertain: Claim;
export declare const belowTheLine: Claim;
