import type { Source } from '../../types.js';
export declare const helo2017: Source;
export declare const young1999: Source;
export declare const katz2012: Source;
export declare const wu2024: Source;
export declare const clomipheneCn: Source;
export declare const clomipheneCnUses: Source;
export declare const tamoxifenUs: Source;
export declare const tamoxifenNz: Source;
export declare const tamoxifenVolunteers: Source;
export declare const anastrozoleUs: Source;
export declare const arimidexEu: Source;
export declare const anastrozoleCn: Source;
export declare const mauras2009: Source;
export declare const mauras2000: Source;
export declare const burnettBowie2008: Source;
export declare const rhoden2004: Source;
export declare const deRonde2011: Source;
export declare const mcbride2016: Source;
export declare const earl2019: Source;
/** All of these by id. */
export declare const tabletTreatmentSources: {
    readonly 'helo-2017': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'young-1999': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'katz-2012': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'wu-2024': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'clomiphene-cn': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'clomiphene-cn-uses': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'tamoxifen-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'tamoxifen-nz': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'tamoxifen-volunteers': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'anastrozole-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'arimidex-eu': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'anastrozole-cn': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'mauras-2009': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'mauras-2000': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'burnett-bowie-2008': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'rhoden-2004': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'de-ronde-2011': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'mcbride-2016': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'earl-2019': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    };
};
