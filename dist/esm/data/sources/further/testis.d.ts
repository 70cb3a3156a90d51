import type { Source } from '../../types.js';
export declare const johnson1983: Source;
export declare const mori1982: Source;
export declare const kaler1978: Source;
export declare const petersen2015: Source;
export declare const morse1973: Source;
export declare const heller1950Retold: Source;
export declare const heckelRebound1951: Source;
export declare const mcdonaldHeckel1956: Source;
export declare const schwartz1979: Source;
export declare const pepperell1975: Source;
export declare const veldhuis1986: Source;
/** All of these by id. */
export declare const testisSources: {
    readonly 'johnson-1983': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'mori-1982': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'kaler-1978': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'petersen-2015': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'morse-1973': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'heller-1950-retold': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'heckel-rebound-1951': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'mcdonald-heckel-1956': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'schwartz-1979': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'pepperell-1975': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'veldhuis-1986': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
