import type { Source } from '../types.js';
export declare const thai1996: Source;
export declare const kohn2016: Source;
export declare const reprosZa003: Source;
export declare const reprosZa203: Source;
export declare const reprosZa204: Source;
export declare const trialSources: {
    readonly 'thai-1996': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    };
    readonly 'kohn-2016': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'repros-za003': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'repros-za203': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'repros-za204': import("../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
