// The vocabulary of the whole kit: the names of medicines, markers and protocols, and the shapes
// that every sourced fact has. Types only, so that the model and the data can share them.

/** Testosterone by ester and route. */
export type TestosteroneId =
  | 'testosterone-enanthate'
  | 'testosterone-cypionate'
  | 'testosterone-undecanoate'
  | 'testosterone-gel'
  | 'testosterone-pellet'
  | 'testosterone-nasal';

/** Every medicine the kit can name. */
export type AgentId =
  TestosteroneId | 'hcg' | 'rfsh' | 'hmg' | 'gonadorelin' | 'clomiphene' | 'enclomiphene' | 'tamoxifen' | 'anastrozole';

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

export type ProtocolId =
  | 'untreated'
  | 'trt'
  | 'trt-hcg'
  | 'trt-gonadorelin'
  | 'trt-anastrozole'
  | 'trt-enclomiphene'
  | 'stop'
  | 'stop-hcg'
  | 'stop-clomiphene'
  | 'stop-enclomiphene'
  | 'stop-tamoxifen'
  | 'stop-hcg-serm'
  | 'stop-hcg-serm-ai'
  | 'stop-hcg-fsh'
  | 'stop-gonadorelin-pump'
  | 'clomiphene'
  | 'enclomiphene'
  | 'hcg'
  | 'anastrozole';

/** How deep a text goes. */
export type Level = 'fundamentals' | 'intermediate' | 'academic';

/** Conventional (ng/dL, pg/mL) or SI (nmol/L, pmol/L) units. */
export type Units = 'conventional' | 'si';

/** One text told at three depths. */
export type Levelled = Readonly<Record<Level, string>>;

/** What kind of study stands behind a statement. */
export type Strength =
  'randomised' | 'controlled' | 'uncontrolled' | 'mechanism' | 'expert' | 'model' | 'contested' | 'none-found';

/** What of a source was read by the people who entered it here. */
export type Read = 'paper' | 'abstract' | 'secondary';

/** A publication, label or guideline. At least one of doi, pmid and url is given. */
export interface Source {
  readonly id: string;
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  readonly year: number;
  /** Volume and pages, as printed in a reference list. */
  readonly locator?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly url?: string;
  readonly read: Read;
}

/** The spread of a quantity in its own unit, or the reason why none can be given. */
export type Spread =
  | {
      readonly kind: 'ci95' | 'interval' | 'range' | 'iqr' | 'sd' | 'se';
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'unknown'; readonly why: 'not-reported' | 'not-read' | 'single-value' };

/** One published number that a reader may see. */
export interface Quantity {
  readonly id: string;
  readonly value: number;
  /** Printed unit: "IU/L", "of 100 men", "weeks", "% of own start", … */
  readonly unit: string;
  readonly spread: Spread;
  /** Who it was seen in, in plain words. */
  readonly people: string;
  /** How many men, where known. */
  readonly n?: number;
  /** After how long it was seen. */
  readonly time: string;
  readonly sources: readonly string[];
  readonly strength: Strength;
  /** ISO dates: when it was last checked, and when it has to be checked again. */
  readonly reviewed: string;
  readonly reviewDue: string;
}

/** One statement that a reader may see. */
export interface Claim {
  readonly id: string;
  readonly text: Levelled;
  readonly sources: readonly string[];
  readonly strength: Strength;
  readonly reviewed: string;
  readonly reviewDue: string;
}

/** A lab marker or measure as a fact. */
export interface Marker {
  readonly id: MarkerId;
  readonly name: Levelled;
  readonly unit: string;
  /** Conversion to SI where it differs: value × factor, printed with siUnit. */
  readonly si?: { readonly unit: string; readonly factor: number };
  /** Usual range in healthy adult men, with where it was seen. No high where only a lower limit is defined. */
  readonly usual?: {
    readonly low: number;
    readonly high?: number;
    readonly people: string;
    readonly sources: readonly string[];
  };
  readonly about: Levelled;
}

export type { ActionSite, Agent } from './agents/agent.js';
export type { Protocol, ProtocolCourse, ProtocolFinding } from './protocols/protocol.js';
export type { Trial } from './trials/trial.js';
