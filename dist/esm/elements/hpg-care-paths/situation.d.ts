import type { CareOption, CareSituation, ChildWish, GuidelineStand, HypogonadismKind, PresentTreatment } from '../../data/care/option.js';
import type { ToldStatement } from '../../internal/evidence/told.template.js';
/** The three answers that lead to a situation. */
export interface CareAnswers {
    readonly kind: HypogonadismKind;
    readonly wish: ChildWish;
    readonly treatment: PresentTreatment;
}
/** Options of one situation by where guidelines stand on them, in the order in which they are told. */
export type OptionsByStand = Readonly<Record<GuidelineStand, readonly CareOption[]>>;
interface CareFacts {
    readonly options: readonly CareOption[];
    readonly situations: readonly CareSituation[];
}
/** @returns empty lists where the facts have no such situation */
export declare function optionsFor({ options, situations }: CareFacts, answers: CareAnswers): OptionsByStand;
/** Ids of the statements that say what to ask, by what is taken and what is wished for. */
export declare function questionIds({ wish, treatment }: CareAnswers): readonly string[];
/** An option as a statement, under an id that no claim has. */
export declare const optionStatement: (option: CareOption) => ToldStatement;
export {};
