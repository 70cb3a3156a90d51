import type { Source } from '../../types.js';
export declare const corona2013: Source;
export declare const weightLoss2024: Source;
export declare const jensterle2019: Source;
export declare const laVignera2023: Source;
export declare const russo2022: Source;
export declare const agarwal2023: Source;
export declare const adolescentVaricocele2015: Source;
export declare const leproult2011: Source;
export declare const hayes2019: Source;
export declare const potter2021: Source;
export declare const opioidsPituitary2020: Source;
export declare const sauna2013: Source;
export declare const moxi2020: Source;
export declare const pastuszak2015: Source;
export declare const erythrocytosis2015: Source;
/** All of these by id. */
export declare const weightSources: {
    readonly 'corona-2013': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'weight-loss-2024': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'jensterle-2019': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'la-vignera-2023': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'russo-2022': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'agarwal-2023': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'adolescent-varicocele-2015': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'leproult-2011': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'hayes-2019': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'potter-2021': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'opioids-pituitary-2020': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'sauna-2013': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'moxi-2020': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'pastuszak-2015': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'erythrocytosis-2015': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
