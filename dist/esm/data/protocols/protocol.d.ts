import type { Basis, SourcedText } from '../sourced-text.js';
import type { AgentId, DoseUnit, Levelled, MarkerId, ProtocolId, Reviewed, Strength } from '../types.js';
/** When a course of a protocol runs, in months. */
export interface ProtocolCourse {
    readonly agent: AgentId;
    readonly dose: number;
    readonly unit: DoseUnit;
    readonly everyDays: number;
    /** 'first-dose': months count from day 0; 'stop': from the end of testosterone. */
    readonly since: 'first-dose' | 'stop';
    readonly fromMonth: number;
    /** null: to the end of what is shown. */
    readonly toMonth: number | null;
}
/** What is published about one protocol and one marker. */
export interface ProtocolFinding {
    readonly marker: MarkerId;
    readonly direction: 'up' | 'down' | 'same' | 'mixed' | 'unknown';
    readonly compared: 'own-start' | 'on-testosterone' | 'stop-and-wait';
    /** The finding in a few words: "29 men, 3 weeks: −94 %". */
    readonly finding: Levelled;
    readonly strength: Strength;
    /** Every source of it was read in somebody else's account; said in words wherever it is shown. */
    readonly secondHand?: true;
    readonly sources: readonly string[];
}
/** A way of treating, or of not treating, in the few words that a comparison shows. */
export interface Protocol extends Reviewed {
    readonly id: ProtocolId;
    readonly name: Levelled;
    /** none: never given; continues: from day 0 on; stops: from day 0 to the scenario's trtMonths. */
    readonly testosterone: 'none' | 'continues' | 'stops';
    readonly courses: readonly ProtocolCourse[];
    readonly mechanism: Levelled;
    readonly fertility: Levelled;
    readonly size: Levelled;
    readonly howTaken: Levelled;
    readonly harms: Levelled;
    /** Approval is the agencies': its dates are `label2026`, which expire. */
    readonly approval: Levelled;
    /** What is known, and how well. */
    readonly evidence: {
        readonly text: Levelled;
        readonly strength: Strength;
        readonly sources: readonly string[];
    };
    readonly findings: readonly ProtocolFinding[];
    readonly sources: readonly string[];
}
/** What is told about a protocol beyond its short texts. */
export interface ProtocolDetails {
    readonly id: ProtocolId;
    /** Strength and sources of each short text; the text on evidence carries its own. */
    readonly basis: Readonly<Record<'mechanism' | 'fertility' | 'size' | 'howTaken' | 'harms', Basis>>;
    /** What is given beside it, and whether that has been studied. */
    readonly adjuncts: SourcedText;
    /** Who it is discussed for. */
    readonly discussedFor: SourcedText;
    /** What is measured, and when. */
    readonly monitoring: SourcedText;
    /** What it costs in visits, tests and handling; no prices. */
    readonly effort: SourcedText;
    readonly approvalIn: {
        readonly us: SourcedText;
        readonly eu: SourcedText;
        readonly china: SourcedText;
    };
    /** What is contested or was not found, in a sentence that a patient understands. */
    readonly unsettled: SourcedText;
}
/** Dates of everything that agencies decide; it expires. */
export type ApprovalDates = Required<Reviewed>;
/** Everything that is told about a way of treating. */
export interface CompleteProtocol extends Protocol, ProtocolDetails {
    readonly approvalIn: ProtocolDetails['approvalIn'] & ApprovalDates;
}
