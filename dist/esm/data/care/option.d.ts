import type { Levelled, ProtocolId, Reviewed, SourceIds, Strength } from '../types.js';
/** Kind of low testosterone. */
export type HypogonadismKind = 'primary' | 'secondary' | 'functional' | 'not-known';
/** When a child is wished for. */
export type ChildWish = 'now' | 'later' | 'no';
/** Whether testosterone from outside is taken at present. */
export type PresentTreatment = 'none' | 'testosterone';
/** What guidelines were read to say. "not-addressed": no wording on it was read; the text tells what studies found. */
export type GuidelineStand = 'discussed' | 'advised-against' | 'not-addressed';
/** One option, never a recommendation of this kit. */
export type CareOption = Reviewed & {
    readonly id: string;
    readonly stand: GuidelineStand;
    readonly name: Levelled;
    /** Who says what, and what of it was read; or what is known where no guideline wording was read. */
    readonly text: Levelled;
    /** Statements that go deeper, by claim id. */
    readonly claims: readonly string[];
    /** The ways of treating it belongs to; empty where it is none. */
    readonly protocols: readonly ProtocolId[];
} & ({
    readonly strength: Exclude<Strength, 'none-found'>;
    readonly sources: SourceIds;
} | {
    readonly strength: 'none-found';
    readonly sources: readonly string[];
});
/** One situation, with the options that belong to it by id, in the order in which they are told. */
export interface CareSituation {
    readonly id: string;
    readonly kind: HypogonadismKind;
    readonly wish: ChildWish;
    readonly treatment: PresentTreatment;
    readonly options: readonly string[];
}
/** One answer to a question that leads to a situation. */
export interface CareAnswer<Id extends string> {
    readonly id: Id;
    readonly name: Levelled;
    readonly text: Levelled;
}
