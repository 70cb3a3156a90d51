// The state of a comparison: what every cell says, on which scale, and how each column differs from the first.
// Drawing, sentences, table and export are all made from it.
import type { AgentId, Level, MarkerId, ProtocolFinding, ProtocolId } from '../../data/types.js';
import type { ColumnInput, CompareInput, Reading } from './compare-input.js';

export type GroupId = 'signal' | 'testosterone' | 'fertility';

/** Rows with simulated values, by what the reader asks about. Estradiol belongs to the deepest level. */
export const markerGroups = (
  level: Level,
): readonly { readonly id: GroupId; readonly markers: readonly MarkerId[] }[] => [
  { id: 'signal', markers: ['lh', 'fsh'] },
  {
    id: 'testosterone',
    markers: level === 'academic' ? ['testosterone', 'itt', 'estradiol'] : ['testosterone', 'itt'],
  },
  { id: 'fertility', markers: ['sperm', 'testisVolume'] },
];

/** Sperm concentration that the trials of recovery counted as back, M/mL. */
export const trialThreshold = 20;

/** Changes and differences below this share of a man's own start are called none: one man's counts differ by more
 *  from sample to sample. */
export const smallestShare = 0.05;

export type Direction = 'up' | 'down' | 'same';

export interface CompareCell {
  readonly id: ProtocolId;
  /** Null where the protocol is not simulated. */
  readonly reading: Reading | null;
  /** From the reference to now. */
  readonly direction: Direction | null;
  /** The same marker in the first column; null in the first column itself and where that is not simulated. */
  readonly first: number | null;
  readonly findings: readonly ProtocolFinding[];
}

export interface CompareRow {
  readonly marker: MarkerId;
  /** Highest value of any column at any time, in the marker's own unit: the row's shared scale does not move with
   *  the moment. */
  readonly highest: number;
  readonly cells: readonly CompareCell[];
}

export interface CompareGroup {
  readonly id: GroupId;
  readonly rows: readonly CompareRow[];
}

/** A column held against the first, at the moment shown. */
export interface Difference {
  readonly marker: MarkerId;
  /** up: more than in the first column. */
  readonly direction: Direction;
  /** Size of the difference, never negative, in the marker's unit. */
  readonly amount: number;
  readonly value: number;
  readonly firstValue: number;
}

export interface CompareColumn {
  readonly id: ProtocolId;
  readonly simulated: boolean;
  readonly notSimulated: readonly AgentId[];
  /** Whether testosterone from outside has been stopped by the moment shown. */
  readonly stopped: boolean;
  /** Sperm and testis volume against the first column; empty in the first and where either is not simulated. */
  readonly differences: readonly Difference[];
}

export interface CompareState {
  readonly month: number;
  readonly columns: readonly CompareColumn[];
  readonly groups: readonly CompareGroup[];
}

const held: readonly MarkerId[] = ['sperm', 'testisVolume'];

/** Which way a value lies from another, as seen by a man whose usual value is `usual`. */
export function directionOf(from: number, to: number, usual: number): Direction {
  if (Math.abs(to - from) < smallestShare * Math.abs(usual)) return 'same';
  return to > from ? 'up' : 'down';
}

function differenceOf(marker: MarkerId, column: ColumnInput, first: ColumnInput): Difference[] {
  const here = column.run?.readings[marker];
  const there = first.run?.readings[marker];
  if (!here || !there) return [];
  return [
    {
      marker,
      direction: directionOf(there.now, here.now, there.ownStart),
      amount: Math.abs(here.now - there.now),
      value: here.now,
      firstValue: there.now,
    },
  ];
}

const largest = (series: ArrayLike<number>): number => {
  let top = 0;
  for (let day = 0; day < series.length; day++) top = Math.max(top, series[day] ?? 0);
  return top;
};

const tops = new WeakMap<object, number>();

/** The highest value of a series; remembered, because a reader moves the moment far more often than the runs. */
function highestOf(series: ArrayLike<number>): number {
  let top = tops.get(series);
  if (top === undefined) tops.set(series, (top = largest(series)));
  return top;
}

function rowOf(marker: MarkerId, columns: readonly ColumnInput[]): CompareRow {
  const first = columns[0];
  const highest = Math.max(
    marker === 'sperm' ? trialThreshold : 0,
    ...columns.map(({ run }) => (run ? highestOf(run.series[marker]) : 0)),
  );
  return {
    marker,
    highest,
    cells: columns.map((column) => {
      const reading = column.run?.readings[marker] ?? null;
      return {
        id: column.id,
        reading,
        direction: reading && directionOf(reading.reference, reading.now, reading.ownStart),
        first: column === first ? null : (first?.run?.readings[marker].now ?? null),
        findings: column.findings.filter((finding) => finding.marker === marker),
      };
    }),
  };
}

/** Everything that a comparison shows at a moment. */
export function compareState({ columns, month, level }: CompareInput): CompareState {
  const first = columns[0];
  return {
    month,
    columns: columns.map((column) => {
      const stopMonth = column.run?.stopMonth ?? null;
      return {
        id: column.id,
        simulated: column.run !== null,
        notSimulated: column.notSimulated,
        stopped: stopMonth !== null && month >= stopMonth,
        differences: first && column !== first ? held.flatMap((marker) => differenceOf(marker, column, first)) : [],
      };
    }),
    groups: markerGroups(level).map(({ id, markers }) => ({
      id,
      rows: markers.map((marker) => rowOf(marker, columns)),
    })),
  };
}
