import type { Claim } from '../types.js';
export declare const steroidsAreAnotherThing: Claim;
export declare const steroidUsersWhileOn: Claim;
export declare const steroidRecovery: Claim;
export declare const steroidHormonesLater: Claim;
export declare const steroidSignalSpeed: Claim;
export declare const childrenAfterSteroids: Claim;
export declare const moodAfterSteroids: Claim;
export declare const postCycleDrugs: Claim;
