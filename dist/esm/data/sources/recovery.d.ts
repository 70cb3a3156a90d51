import type { Source } from '../types.js';
export declare const liu2006: Source;
export declare const gu2003: Source;
export declare const gu2009: Source;
export declare const behre2016: Source;
export declare const mommers2008: Source;
export declare const handelsman2022: Source;
export declare const t4dmRunoffAbstract: Source;
export declare const kohn2017: Source;
export declare const wenker2015: Source;
export declare const ledesma2023: Source;
export declare const stocks2025: Source;
export declare const hendriks2010: Source;
/** All of these by id. */
export declare const recoverySources: {
    readonly 'liu-2006': Source;
    readonly 'gu-2003': Source;
    readonly 'gu-2009': Source;
    readonly 'behre-2016': Source;
    readonly 'mommers-2008': Source;
    readonly 'handelsman-2022': Source;
    readonly 't4dm-runoff-abstract': Source;
    readonly 'kohn-2017': Source;
    readonly 'wenker-2015': Source;
    readonly 'ledesma-2023': Source;
    readonly 'stocks-2025': Source;
    readonly 'hendriks-2010': Source;
};
