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
    readonly 'testosterone-enanthate-us': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'testosterone-cypionate-us': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'nebido-uk': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'androgel-us': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'testopel-us': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'natesto-us': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'hcg-us': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'pregnyl-uk': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'gonal-f-eu': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'menopur-uk': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'lutrelef-ch': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'clomiphene-us': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
