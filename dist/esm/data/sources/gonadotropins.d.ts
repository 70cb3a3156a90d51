import type { Source } from '../types.js';
export declare const coviello2004: Source;
export declare const coviello2005: Source;
export declare const roth2010: Source;
export declare const hsieh2013: Source;
export declare const depenbusch2002: Source;
export declare const burris1988: Source;
export declare const liu2009: Source;
export declare const mao2017: Source;
export declare const zhang2019: Source;
export declare const hcgDesensitisation: Source;
export declare const hormoneHarms2018: Source;
export declare const hcgOrClomiphene2025: Source;
/** All of these by id. */
export declare const gonadotropinSources: {
    readonly 'coviello-2004': Source;
    readonly 'coviello-2005': Source;
    readonly 'roth-2010': Source;
    readonly 'hsieh-2013': Source;
    readonly 'depenbusch-2002': Source;
    readonly 'burris-1988': Source;
    readonly 'liu-2009': Source;
    readonly 'mao-2017': Source;
    readonly 'zhang-2019': Source;
    readonly 'hcg-desensitisation': Source;
    readonly 'hormone-harms-2018': Source;
    readonly 'hcg-or-clomiphene-2025': Source;
};
