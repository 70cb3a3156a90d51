// What a published result looks like, in a form the model can replay.
import type { Course, MarkerId, Strength } from '../types.js';

/** A published result that the model can replay. */
export interface Trial {
  readonly id: string;
  readonly regimen: readonly Course[];
  /** The men, in words, and what of their own start the model can be told. A number stands here only where the source
   *  states it for these men; a stand-in is named as one in the description. */
  readonly men: {
    readonly description: string;
    readonly ageYears?: number;
    /** Total testosterone in blood, ng/dL. */
    readonly testosteroneNgPerDl?: number;
    readonly lhIuPerL?: number;
    readonly fshIuPerL?: number;
    /** Sperm concentration, million per mL. */
    readonly spermMPerMl?: number;
    /** Volume of one testis, mL. */
    readonly testisVolumeMl?: number;
  };
  /** Length of the run, days from the first dose. */
  readonly days: number;
  readonly outcome: {
    readonly marker: MarkerId;
    /** value: on that day, in the marker's unit; share: on that day, as a fraction of the man's own start;
     *  firstDayBelow / firstDayAbove: days from sinceDay until the threshold (marker's unit) is crossed;
     *  halfTime: days from sinceDay to half of the change. */
    readonly kind: 'value' | 'share' | 'firstDayBelow' | 'firstDayAbove' | 'halfTime';
    readonly onDay?: number;
    readonly threshold?: number;
    readonly sinceDay?: number;
  };
  readonly published: {
    readonly value: number;
    /** Interval as published; absent where none is. */
    readonly low?: number;
    readonly high?: number;
    /** What low and high are, where they are no printed interval of the mean. */
    readonly intervalIs?: string;
    readonly n?: number;
  };
  readonly source: string;
  readonly strength: Strength;
  /** fitted: the model's constants were fitted to this figure; replayed: they never saw it. */
  readonly role: 'fitted' | 'replayed';
}
