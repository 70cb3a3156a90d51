import type { SourcedText } from '../sourced-text.js';
import type { AgentId, DoseUnit, Levelled, MarkerId, Quantity, Reviewed, Strength } from '../types.js';
/** The places on the axis where a medicine can act. */
export type ActionSite = 'hypothalamus' | 'pituitary' | 'leydig' | 'sertoli' | 'blood' | 'aromatase';
/** What a medicine does to one marker. A direction of 'unknown' says that no good study was found. */
export interface AgentEffect {
    readonly marker: MarkerId;
    readonly direction: 'up' | 'down' | 'same' | 'mixed' | 'unknown';
    /** What was seen, in whom, after how long. */
    readonly finding: Levelled;
    readonly strength: Strength;
    /** Every source of it was read in somebody else's account; said in words wherever it is shown. */
    readonly secondHand?: true;
    readonly sources: readonly string[];
}
/** How it enters and leaves the body: in words, and the published numbers. */
export interface AgentKinetics {
    readonly absorption: SourcedText;
    readonly clearance: SourcedText;
    /** Half-life, time to peak and the like, as published; empty where none was read. */
    readonly numbers: readonly Quantity[];
}
/** Where a medicine may be sold for what, as far as it was read. Europe: the EU, the UK or Switzerland, as the text says.
 *  It expires: agencies decide anew. */
export interface AgentApproval extends Required<Reviewed> {
    readonly us: Levelled;
    readonly eu: Levelled;
    readonly china: Levelled;
    readonly sources: readonly string[];
}
/** What is told about a medicine beyond what is drawn of it. */
export interface AgentDetails {
    /** Where it acts and what it changes, at length. */
    readonly mechanism: SourcedText;
    readonly kinetics: AgentKinetics;
    /** Doses and rhythms in studies. */
    readonly schedules: SourcedText;
    /** One for every marker. */
    readonly effects: readonly AgentEffect[];
    readonly proven: SourcedText;
    /** What is contested or was not found, said plainly. */
    readonly unsettled: SourcedText;
    readonly harms: SourcedText;
    readonly monitoring: SourcedText;
    /** Which of its uses around testosterone and fertility stand in a label, and which do not. */
    readonly offLabel: SourcedText;
}
/** A medicine as a fact. */
export interface Agent extends AgentDetails, Reviewed {
    readonly id: AgentId;
    /** Names at three depths. */
    readonly name: Levelled;
    readonly route: string;
    readonly unit: DoseUnit;
    /** One usual course in studies, used as the start value of controls. */
    readonly usual: {
        readonly dose: number;
        readonly everyDays: number;
    };
    readonly doseRange: readonly [number, number];
    readonly everyDaysRange: readonly [number, number];
    /** Where it acts. */
    readonly acts: readonly ActionSite[];
    /** What it does there, one sentence per depth. */
    readonly action: Levelled;
    readonly approval: AgentApproval;
    readonly sources: readonly string[];
}
