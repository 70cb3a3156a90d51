import type { Source } from '../types.js';
export declare const huijben2022: Source;
export declare const helo2015: Source;
export declare const sharma2019: Source;
export declare const clomipheneDecline2021: Source;
export declare const wiehle2014: Source;
export declare const enclomiphene14Days: Source;
export declare const reprosZa300: Source;
export declare const reprosZa305: Source;
export declare const reprosZa304: Source;
export declare const tamoxifen2019: Source;
export declare const tamoxifen1987: Source;
export declare const wibowo2016: Source;
export declare const eggemann2019: Source;
export declare const leder2004: Source;
export declare const burnettBowie2009: Source;
export declare const shoshany2017: Source;
export declare const schlegel2012: Source;
export declare const osadchiy2024: Source;
/** All of these by id. */
export declare const tabletSources: {
    readonly 'huijben-2022': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'helo-2015': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'sharma-2019': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'clomiphene-decline-2021': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    };
    readonly 'wiehle-2014': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'enclomiphene-14-days': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'repros-za300': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'repros-za305': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'repros-za304': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'tamoxifen-2019': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'tamoxifen-1987': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'wibowo-2016': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'eggemann-2019': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'leder-2004': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'burnett-bowie-2009': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'shoshany-2017': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'schlegel-2012': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    };
    readonly 'osadchiy-2024': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
