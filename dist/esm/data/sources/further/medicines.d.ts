import type { Source } from '../../types.js';
export declare const gonadotropinCycles2024: Source;
export declare const raman2002: Source;
export declare const tsjoen2005: Source;
export declare const enclomipheneAfterGelRegistry: Source;
export declare const yang2022: Source;
export declare const gregoriou2012: Source;
/** All of these by id. */
export declare const furtherMedicineSources: {
    readonly 'gonadotropin-cycles-2024': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'raman-2002': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'tsjoen-2005': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'enclomiphene-after-gel-registry': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'yang-2022': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'gregoriou-2012': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
