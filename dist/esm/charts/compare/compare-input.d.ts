import type { Course, Level, MarkerId, ProtocolFinding, ProtocolId } from '../../data/types.js';
/** One marker of one simulated column, in the marker's unit. */
export interface Reading {
    /** At the moment shown. */
    readonly now: number;
    /** Before the first dose. */
    readonly ownStart: number;
    /** What the arrow counts from: on the day of stopping once that has passed, else before the first dose. */
    readonly reference: number;
}
/** One simulated protocol. */
export interface ColumnRun {
    readonly readings: Readonly<Record<MarkerId, Reading>>;
    /** One value per day from the first dose, in the markers' units. */
    readonly series: Readonly<Record<MarkerId, ArrayLike<number>>>;
    /** Month in which testosterone from outside is stopped; null where it never is. */
    readonly stopMonth: number | null;
}
export interface ColumnInput {
    readonly id: ProtocolId;
    readonly run: ColumnRun;
    /** Everything that is given, in days from the first dose. */
    readonly courses: readonly Course[];
    /** What is published, from the protocol's facts. */
    readonly findings: readonly ProtocolFinding[];
}
export interface CompareInput {
    /** The first is what the others are held against. */
    readonly columns: readonly ColumnInput[];
    /** The moment shown, months from the first dose. */
    readonly month: number;
    /** How deep: decides which rows there are. */
    readonly level: Level;
}
/** The axis of months that all columns share. */
export interface MonthAxis {
    readonly firstMonth: number;
    readonly lastMonth: number;
    readonly daysPerMonth: number;
}
