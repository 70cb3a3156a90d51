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

/** A medicine as a fact. */
export interface Agent {
  readonly id: AgentId;
  /** Names at three depths. */
  readonly name: Levelled;
  readonly route: string;
  readonly unit: DoseUnit;
  /** One usual course in studies, used as the start value of controls. */
  readonly usual: { readonly dose: number; readonly everyDays: number };
  readonly doseRange: readonly [number, number];
  readonly everyDaysRange: readonly [number, number];
  /** Where it acts. */
  readonly acts: readonly ActionSite[];
  /** What it does there, one sentence per depth. */
  readonly action: Levelled;
  readonly approval: { readonly us: Levelled; readonly eu: Levelled; readonly sources: readonly string[] };
  readonly sources: readonly string[];
}

/** The places on the axis where a medicine can act. */
export type ActionSite = 'hypothalamus' | 'pituitary' | 'leydig' | 'sertoli' | 'blood' | 'aromatase';

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
  readonly sources: readonly string[];
}

/** A way of treating, or of not treating. */
export interface Protocol {
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
  readonly approval: Levelled;
  /** What is known, and how well. */
  readonly evidence: { readonly text: Levelled; readonly strength: Strength; readonly sources: readonly string[] };
  readonly findings: readonly ProtocolFinding[];
  readonly sources: readonly string[];
}

export type { Trial } from './trials/trial.js';
