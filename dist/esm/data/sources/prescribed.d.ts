import type { Source } from '../types.js';
export declare const samplaski2014: Source;
export declare const ramasamy2020: Source;
export declare const conners2017: Source;
export declare const gregoric2024: Source;
export declare const diaz2023: Source;
export declare const wiehle2015: Source;
export declare const shankaraNarayana2020: Source;
export declare const kanayama2015: Source;
export declare const alHashimi2022: Source;
/** All of these by id. */
export declare const prescribedSources: {
    readonly 'samplaski-2014': Source;
    readonly 'ramasamy-2020': Source;
    readonly 'conners-2017': Source;
    readonly 'gregoric-2024': Source;
    readonly 'diaz-2023': Source;
    readonly 'wiehle-2015': Source;
    readonly 'shankara-narayana-2020': Source;
    readonly 'kanayama-2015': Source;
    readonly 'al-hashimi-2022': Source;
};
