import type { Source } from '../../types.js';
export declare const corona2019: Source;
export declare const rogers2022: Source;
export declare const das2020: Source;
export declare const ko2016: Source;
export declare const cuaAzoospermia2015: Source;
export declare const huangEshre2019: Source;
export declare const spermFreezing2023: Source;
export declare const hughes2023: Source;
export declare const hfeaDonation2014: Source;
export declare const leedsDonorPage: Source;
export declare const petersenGl2015: Source;
export declare const hadley2011: Source;
export declare const childlessMen2016: Source;
export declare const asrmPart12021: Source;
export declare const asrmPart22021: Source;
/** All of these by id. */
export declare const familySources: {
    readonly 'corona-2019': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'rogers-2022': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'das-2020': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'ko-2016': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'cua-azoospermia-2015': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'huang-eshre-2019': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'sperm-freezing-2023': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'hughes-2023': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'hfea-donation-2014': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'leeds-donor-page': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'petersen-gl-2015': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'hadley-2011': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'childless-men-2016': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'asrm-part-1-2021': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'asrm-part-2-2021': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
