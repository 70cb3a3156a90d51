import type { Source } from '../../types.js';
export declare const endocrineSociety2010Card: Source;
export declare const endocrineSociety2018Summary: Source;
export declare const auaAsrm2024: Source;
export declare const eaa2020: Source;
export declare const eau2025Summary: Source;
export declare const eauHypogonadismChapter: Source;
export declare const bssm2017: Source;
export declare const cua2021: Source;
export declare const li2014: Source;
export declare const whoInfertility2025: Source;
export declare const whoInfertility2025Notes: Source;
export declare const quinton2020: Source;
/** All of these by id. */
export declare const guidelineSources: {
    readonly 'endocrine-society-2010-card': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'endocrine-society-2018-summary': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'aua-asrm-2024': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'eaa-2020': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'eau-2025-summary': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'eau-hypogonadism-chapter': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'bssm-2017': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'cua-2021': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'li-2014': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'who-infertility-2025': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'who-infertility-2025-notes': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'quinton-2020': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
};
