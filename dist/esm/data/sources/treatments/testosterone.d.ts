import type { Source } from '../../types.js';
export declare const xyostedUs: Source;
export declare const enanthateUk: Source;
export declare const aveedUs: Source;
export declare const aveedTrialUs: Source;
export declare const testogelUk: Source;
export declare const androgel162Us: Source;
export declare const depoTestosteroneUs: Source;
export declare const testosteroneDrugGuide: Source;
export declare const behrePreparations: Source;
export declare const undecanoateMdwiki: Source;
export declare const kelleher2004: Source;
export declare const handelsman1997: Source;
/** All of these by id. */
export declare const testosteroneTreatmentSources: {
    readonly 'xyosted-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'enanthate-uk': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'aveed-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'aveed-trial-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'testogel-uk': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'androgel-162-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'depo-testosterone-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'testosterone-drug-guide': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'behre-preparations': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'undecanoate-mdwiki': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'kelleher-2004': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'handelsman-1997': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
