import type { Source } from '../types.js';
export declare const travison2017: Source;
export declare const yu2018: Source;
export declare const boeri2021: Source;
export declare const cooper2010: Source;
export declare const who2021: Source;
export declare const veldhuis1987: Source;
export declare const jarow2001: Source;
export declare const zhao2004: Source;
export declare const misell2006: Source;
export declare const heller1963: Source;
/** All of these by id. */
export declare const physiologySources: {
    readonly 'travison-2017': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'yu-2018': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'boeri-2021': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'cooper-2010': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'who-2021': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'veldhuis-1987': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'jarow-2001': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'zhao-2004': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'misell-2006': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'heller-1963': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
