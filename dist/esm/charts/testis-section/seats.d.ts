import { type GermKind } from './glyphs.js';
import { type Point, type Seat } from './geometry.js';
/** px; stands for the tubule of a man before treatment. */
export declare const FULL_RADIUS = 226;
/** Sertoli cells in one cut, and with them the sectors of the wall. */
export declare const SECTORS = 14;
/** Turned so that one Sertoli cell lies a little below the right. */
export declare const sectorAngle: (sector: number) => number;
/** All seats of a kind in a tubule of this radius, px. */
export declare const seatsOf: (kind: GermKind, radius: number) => Seat[];
/** Where the leader of each kind looks for its cell, at the full radius. */
export declare const leaderTargets: Readonly<Record<GermKind, Point>>;
/** Numbers 0 to count − 1 in a seeded order, `first` in front: what is removed is spread over the wall. */
export declare function keepingOrder(count: number, first: number): readonly number[];
/** For each kind: which seats are kept longest. The first is the one that the leader points at. */
export declare const keptLongest: Readonly<Record<GermKind, readonly number[]>>;
/** How many cells of a kind fill the tubule. */
export declare const fullCount: (kind: GermKind) => number;
/** How many of `full` cells are drawn for a share of the man's own: rounded, but one while the share is over 0.02. */
export declare function drawnCount(full: number, share: number): number;
