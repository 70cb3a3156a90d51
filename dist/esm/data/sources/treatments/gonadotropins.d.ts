import type { Source } from '../../types.js';
export declare const hcgCh: Source;
export declare const saal1991: Source;
export declare const zhang2015: Source;
export declare const leCotonnec1993: Source;
export declare const urinaryFshMen: Source;
export declare const gonalFUs: Source;
export declare const menotropinsUs: Source;
export declare const merionalCh: Source;
export declare const hurley1987: Source;
export declare const gnrhRoutes: Source;
export declare const happ1978: Source;
export declare const liu1988: Source;
export declare const gonadorelinCn: Source;
export declare const gnrhPumpCn2022: Source;
export declare const novarelUs: Source;
/** All of these by id. */
export declare const gonadotropinTreatmentSources: {
    readonly 'hcg-ch': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'novarel-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'saal-1991': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    };
    readonly 'zhang-2015': import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    };
    readonly 'le-cotonnec-1993': (import("../../types.js").Citation & {
        readonly doi: string;
        readonly pmid?: string;
        readonly url?: string;
    }) | (import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid: string;
        readonly url?: string;
    });
    readonly 'urinary-fsh-men': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'gonal-f-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'menotropins-us': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'merional-ch': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'hurley-1987': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'gnrh-routes': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'happ-1978': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'liu-1988': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'gonadorelin-cn': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
    readonly 'gnrh-pump-cn-2022': import("../../types.js").Citation & {
        readonly doi?: string;
        readonly pmid?: string;
        readonly url: string;
    };
};
