import type { Strength } from '../../data/types.js';
/** Key of the shared words for each strength. */
export declare const strengthMessage: {
    readonly randomised: "strengthRandomised";
    readonly controlled: "strengthControlled";
    readonly uncontrolled: "strengthUncontrolled";
    readonly mechanism: "strengthMechanism";
    readonly expert: "strengthExpert";
    readonly model: "strengthModel";
    readonly contested: "strengthContested";
    readonly 'none-found': "strengthNoneFound";
};
/** Those of the given strengths that occur, each once, in the order of a key. */
export declare function strengthsUsed(strengths: Iterable<Strength>): Strength[];
