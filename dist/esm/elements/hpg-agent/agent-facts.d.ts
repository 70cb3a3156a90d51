import type { Agent, Levelled, Quantity, Reviewed, Strength } from '../../data/types.js';
/** A text of a medicine that stands on its own study and sources. */
export interface Told extends Reviewed {
    /** Id by which a locale or the site replaces it. */
    readonly id: string;
    readonly text: Levelled;
    readonly strength: Strength;
    /** Every source of it was read in somebody else's account. */
    readonly secondHand?: true;
    readonly sources: readonly string[];
}
/** Parts of a medicine that are texts with a study and sources. */
export declare const sourcedParts: readonly ["mechanism", "schedules", "proven", "unsettled", "harms", "monitoring", "offLabel"];
export type SourcedPart = (typeof sourcedParts)[number];
export declare const places: readonly ["us", "eu", "china"];
export declare const toldPart: (agent: Agent, part: SourcedPart) => Told;
export declare const toldKinetics: (agent: Agent, part: "absorption" | "clearance") => Told;
/** What was read on approval: the sources are listed below all three. It expires. */
export declare const toldApproval: (agent: Agent, place: (typeof places)[number]) => Told;
export declare const toldAction: (agent: Agent) => Told;
export declare const toldEffect: (agent: Agent, { marker, finding, ...basis }: Agent["effects"][number]) => Told;
/** Every text that a page can replace, and the published numbers. */
export declare function everyTold(agent: Agent): {
    readonly told: readonly Told[];
    readonly numbers: readonly Quantity[];
};
/** Ids of the sources behind everything told of a medicine, each once. */
export declare function sourceIdsOf(agent: Agent): readonly string[];
