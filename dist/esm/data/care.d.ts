import type { CareOption, CareSituation } from './care/option.js';
export type { CareAnswer, CareOption, CareSituation, ChildWish, GuidelineStand, HypogonadismKind, PresentTreatment, } from './care/option.js';
/** Questions, options and situations; the questions and the way to an option were checked together, each option by itself. */
export declare const care: {
    readonly reviewed: "2026-11-22";
    readonly reviewDue: "2027-11-22";
    readonly pointer: Readonly<Record<import("./types.js").Level, string>>;
    readonly kinds: readonly import("./care/option.js").CareAnswer<import("./care/option.js").HypogonadismKind>[];
    readonly wishes: readonly import("./care/option.js").CareAnswer<import("./care/option.js").ChildWish>[];
    readonly treatments: readonly import("./care/option.js").CareAnswer<import("./care/option.js").PresentTreatment>[];
    readonly options: readonly CareOption[];
    readonly situations: readonly CareSituation[];
};
