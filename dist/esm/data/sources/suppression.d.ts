import type { Source } from '../types.js';
export declare const who1990: Source;
export declare const who1995: Source;
export declare const who1996: Source;
export declare const ly2005: Source;
export declare const matsumoto1990: Source;
export declare const bebb1996: Source;
export declare const handelsman1992: Source;
export declare const handelsman1995: Source;
export declare const handelsman1996: Source;
export declare const wallace1993: Source;
export declare const zhengwei1998: Source;
export declare const ilani2012: Source;
export declare const roth2013: Source;
/** All of these by id. */
export declare const suppressionSources: {
    readonly 'who-1990': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'who-1995': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'who-1996': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'ly-2005': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'matsumoto-1990': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'bebb-1996': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    };
    readonly 'handelsman-1992': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'handelsman-1995': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    };
    readonly 'handelsman-1996': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'wallace-1993': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'zhengwei-1998': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'ilani-2012': (import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'roth-2013': import("../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
};
