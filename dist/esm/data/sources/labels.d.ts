import type { Source } from '../types.js';
export declare const testosteroneEnanthateUs: Source;
export declare const testosteroneCypionateUs: Source;
export declare const nebidoUk: Source;
export declare const androgelUs: Source;
export declare const testopelUs: Source;
export declare const natestoUs: Source;
export declare const hcgUs: Source;
export declare const pregnylUk: Source;
export declare const gonalFEu: Source;
export declare const menopurUk: Source;
export declare const lutrelefCh: Source;
export declare const clomipheneUs: Source;
/** All of these by id. */
export declare const labelSources: {
    readonly 'testosterone-enanthate-us': Source;
    readonly 'testosterone-cypionate-us': Source;
    readonly 'nebido-uk': Source;
    readonly 'androgel-us': Source;
    readonly 'testopel-us': Source;
    readonly 'natesto-us': Source;
    readonly 'hcg-us': Source;
    readonly 'pregnyl-uk': Source;
    readonly 'gonal-f-eu': Source;
    readonly 'menopur-uk': Source;
    readonly 'lutrelef-ch': Source;
    readonly 'clomiphene-us': Source;
};
