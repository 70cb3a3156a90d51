import type { CountOf100, FollowUp, PublishedShare } from '../../charts/odds/index.js';
import type { Count, Measure, Share } from '../../data/types.js';
import type { Scenario } from '../../scenario/scenario.js';
/** Finish lines that a reader can choose, M/mL. */
export declare const finishLines: readonly [3, 10, 20];
export type FinishLine = (typeof finishLines)[number];
type Population = Scenario['population'];
export declare const medianOf: (line: FinishLine) => Measure;
/** The published share at a month; undefined where none was found. */
export declare function publishedAt(population: Population, line: FinishLine, month: FollowUp): Share | Count | undefined;
/** Ends of a spread in the unit of the number; null where none is known. */
export declare function endsOf(quantity: Share | Count | Measure): readonly [number, number] | null;
/** A published share as whole men of 100, the same in sentence, figures and table. */
export declare function countOf(quantity: Share | Count): CountOf100;
/** What is drawn beside the simulated line. */
export declare function publishedPoints(population: Population, line: FinishLine): readonly PublishedShare[];
/** Everything published that a population's picture shows, for sources and dates. */
export declare const publishedFacts: (population: Population) => readonly (Share | Count | Measure)[];
export {};
