import type { Source } from '../types.js';
export declare const travison2017: Source;
export declare const yu2018: Source;
export declare const boeri2021: Source;
export declare const cooper2010: Source;
export declare const who2021: Source;
export declare const veldhuis1987: Source;
export declare const jarow2001: Source;
export declare const zhao2004: Source;
export declare const misell2006: Source;
export declare const heller1963: Source;
/** All of these by id. */
export declare const physiologySources: {
    readonly 'travison-2017': Source;
    readonly 'yu-2018': Source;
    readonly 'boeri-2021': Source;
    readonly 'cooper-2010': Source;
    readonly 'who-2021': Source;
    readonly 'veldhuis-1987': Source;
    readonly 'jarow-2001': Source;
    readonly 'zhao-2004': Source;
    readonly 'misell-2006': Source;
    readonly 'heller-1963': Source;
};
