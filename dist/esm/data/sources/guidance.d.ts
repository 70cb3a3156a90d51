import type { Source } from '../types.js';
export declare const endocrineSociety2018: Source;
export declare const aua2018: Source;
export declare const bssm2023: Source;
export declare const eau2022: Source;
export declare const hcgBiologic2020: Source;
export declare const gonadorelinUs: Source;
export declare const rodriguez2016: Source;
export declare const enclomipheneFda2015: Source;
export declare const enclomipheneEma2015: Source;
export declare const encyzixEma2018: Source;
/** All of these by id. */
export declare const guidanceSources: {
    readonly 'endocrine-society-2018': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'aua-2018': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'bssm-2023': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'eau-2022': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'hcg-biologic-2020': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'gonadorelin-us': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'rodriguez-2016': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'enclomiphene-fda-2015': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'enclomiphene-ema-2015': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'encyzix-ema-2018': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
