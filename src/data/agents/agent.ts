// The shape of a medicine as a fact.
import type { AgentId, DoseUnit, Levelled } from '../types.js';

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
