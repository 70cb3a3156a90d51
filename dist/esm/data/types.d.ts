/** Testosterone by ester and route. */
export type TestosteroneId = 'testosterone-enanthate' | 'testosterone-cypionate' | 'testosterone-undecanoate' | 'testosterone-gel' | 'testosterone-pellet' | 'testosterone-nasal';
/** Every medicine the kit can name. */
export type AgentId = TestosteroneId | 'hcg' | 'rfsh' | 'hmg' | 'gonadorelin' | 'clomiphene' | 'enclomiphene' | 'tamoxifen' | 'anastrozole';
export type DoseUnit = 'mg' | 'µg' | 'IU';
/** Given on fromDay and every everyDays after it, last on or before toDay. everyDays may be a fraction of a day. */
export interface Course {
    readonly agent: AgentId;
    readonly dose: number;
    readonly unit: DoseUnit;
    readonly everyDays: number;
    readonly fromDay: number;
    readonly toDay: number;
}
/** What is measured. Units: lh, fsh IU/L; testosterone (total, blood) ng/dL; estradiol, inhibinB pg/mL;
 *  itt (testosterone inside the testis) ng/mL; sperm M/mL; testisVolume mL, mean of the two. */
export type MarkerId = 'lh' | 'fsh' | 'testosterone' | 'estradiol' | 'inhibinB' | 'itt' | 'sperm' | 'testisVolume';
export type ProtocolId = 'untreated' | 'trt' | 'trt-hcg' | 'trt-gonadorelin' | 'trt-anastrozole' | 'trt-enclomiphene' | 'stop' | 'stop-hcg' | 'stop-clomiphene' | 'stop-enclomiphene' | 'stop-tamoxifen' | 'stop-hcg-serm' | 'stop-hcg-serm-ai' | 'stop-hcg-fsh' | 'stop-gonadorelin-pump' | 'clomiphene' | 'enclomiphene' | 'hcg' | 'anastrozole';
/** How deep a text goes. */
export type Level = 'fundamentals' | 'intermediate' | 'academic';
/** Conventional (ng/dL, pg/mL) or SI (nmol/L, pmol/L) units. */
export type Units = 'conventional' | 'si';
/** One text told at three depths. */
export type Levelled = Readonly<Record<Level, string>>;
/** What kind of study stands behind a statement. */
export type Strength = 'randomised' | 'controlled' | 'uncontrolled' | 'mechanism' | 'expert' | 'model' | 'contested' | 'none-found';
/** What of a source was read by the people who entered it here. */
export type Read = 'paper' | 'abstract' | 'secondary';
/** A calendar day, "2026-11-22". */
export type IsoDate = `${number}-${number}-${number}`;
/** When an entry was last checked, when it has to be checked again, and from when on it may not be shown as current. */
export interface Reviewed {
    readonly reviewed: IsoDate;
    readonly reviewDue: IsoDate;
    readonly expires?: IsoDate;
}
/** At least one source, by id. */
export type SourceIds = readonly [string, ...string[]];
/** Who wrote what where, and how it was read here. */
export interface Citation {
    readonly id: string;
    readonly authors: string;
    readonly title: string;
    readonly journal: string;
    readonly year: number;
    /** Volume and pages, as printed in a reference list. */
    readonly locator?: string;
    readonly read: Read;
}
/** A publication, label or guideline, with at least one address where it can be opened. */
export type Source = Citation & ({
    readonly doi: string;
    readonly pmid?: string;
    readonly url?: string;
} | {
    readonly doi?: string;
    readonly pmid: string;
    readonly url?: string;
} | {
    readonly doi?: string;
    readonly pmid?: string;
    readonly url: string;
});
/** One statement that a reader may see. Only "searched for and not found" may stand without a source. */
export type Claim = Reviewed & {
    readonly id: string;
    readonly text: Levelled;
    /** Every source of it was read in somebody else's account; said in words wherever it is shown. */
    readonly secondHand?: true;
} & ({
    readonly strength: Exclude<Strength, 'none-found'>;
    readonly sources: SourceIds;
} | {
    readonly strength: 'none-found';
    readonly sources: readonly string[];
});
/** A lab marker or measure as a fact. */
export interface Marker extends Reviewed {
    readonly id: MarkerId;
    readonly name: Levelled;
    readonly unit: string;
    /** Conversion to SI where it differs: value × factor, printed with siUnit. */
    readonly si?: {
        readonly unit: string;
        readonly factor: number;
    };
    /** Usual range in healthy adult men, with where it was seen. No high where only a lower limit is defined. */
    readonly usual?: {
        readonly low: number;
        readonly high?: number;
        readonly people: string;
        readonly sources: readonly string[];
    };
    readonly about: Levelled;
}
export type { ComparedGroup, Comparison } from './comparisons/comparison.js';
export type { Count, HowMany, KnownSpread, Measure, Quantity, Share, Spread } from './quantities/quantity.js';
export type { ActionSite, Agent, AgentApproval, AgentDetails, AgentEffect, AgentKinetics } from './agents/agent.js';
export type { CompleteProtocol, Protocol, ProtocolCourse, ProtocolDetails, ProtocolFinding, } from './protocols/protocol.js';
export type { Basis, SourcedText } from './sourced-text.js';
export type { Trial } from './trials/trial.js';
