import type { CareAnswer, ChildWish, HypogonadismKind, PresentTreatment } from './option.js';
export declare const kindAnswers: readonly CareAnswer<HypogonadismKind>[];
export declare const wishAnswers: readonly CareAnswer<ChildWish>[];
export declare const treatmentAnswers: readonly CareAnswer<PresentTreatment>[];
