// The state of a comparison: what every cell says, on which scale, and how each column differs from the first.
// Drawing, sentences, table and export are all made from it.
import type { Level, MarkerId, ProtocolFinding, ProtocolId } from '../../data/types.js';
import type { ColumnInput, ColumnRun, CompareInput, Reading } from './compare-input.js';

export type GroupId = 'signal' | 'testosterone' | 'sperm' | 'size';

/** Rows with simulated values, by what the reader asks about. Estradiol belongs to the deepest level. */
export const markerGroups = (
  level: Level,
): readonly { readonly id: GroupId; readonly markers: readonly MarkerId[] }[] => [
  { id: 'signal', markers: ['lh', 'fsh'] },
  {
    id: 'testosterone',
    markers: level === 'academic' ? ['testosterone', 'itt', 'estradiol'] : ['testosterone', 'itt'],
  },
  { id: 'sperm', markers: ['sperm'] },
  { id: 'size', markers: ['testisVolume'] },
];

/** Sperm concentration that the trials of recovery counted as back, M/mL. */
export const trialThreshold = 20;

/** Changes and differences below this share of a man's own start are called none: one man's counts differ by more
 *  from sample to sample. */
export const smallestShare = 0.05;

export type Direction = 'up' | 'down' | 'same';

export interface CompareCell {
  readonly id: ProtocolId;
  readonly reading: Reading;
  /** From the reference to now. */
  readonly direction: Direction;
  /** The same marker in the first column; null in the first column itself. */
  readonly first: number | null;
  readonly findings: readonly ProtocolFinding[];
  /** Those of them that went another way in men than the simulated value has gone by now. */
  readonly disagreeing: readonly ProtocolFinding[];
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
  /** Whether testosterone from outside has been stopped by the moment shown. */
  readonly stopped: boolean;
  /** Sperm and testis volume against the first column; empty in the first. */
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

function differenceOf(marker: MarkerId, column: ColumnInput, first: ColumnInput): Difference {
  const here = column.run.readings[marker];
  const there = first.run.readings[marker];
  return {
    marker,
    direction: directionOf(there.now, here.now, there.ownStart),
    amount: Math.abs(here.now - there.now),
    value: here.now,
    firstValue: there.now,
  };
}

/** Whether a finding and the simulated value go different ways. Where either stays, this holds for sperm and volume alone:
 *  hormones that "did not change" in a study swing further than the model's. */
function disagrees({ marker, direction, compared }: ProtocolFinding, run: ColumnRun, month: number): boolean {
  if (direction === 'mixed' || direction === 'unknown') return false;
  const { stopMonth } = run;
  const applies =
    stopMonth === null ? compared === 'own-start' && month > 0 : compared === 'on-testosterone' && month >= stopMonth;
  const { reference, now, ownStart } = run.readings[marker];
  const simulated = directionOf(reference, now, ownStart);
  if (!applies || simulated === 'same') return false;
  return direction === 'same' ? held.includes(marker) : direction !== simulated;
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

function rowOf(marker: MarkerId, columns: readonly ColumnInput[], month: number): CompareRow {
  const first = columns[0];
  const highest = Math.max(
    marker === 'sperm' ? trialThreshold : 0,
    ...columns.map(({ run }) => highestOf(run.series[marker])),
  );
  return {
    marker,
    highest,
    cells: columns.map((column) => {
      const reading = column.run.readings[marker];
      const findings = column.findings.filter((finding) => finding.marker === marker);
      return {
        id: column.id,
        reading,
        direction: directionOf(reading.reference, reading.now, reading.ownStart),
        first: column === first ? null : (first?.run.readings[marker].now ?? null),
        findings,
        disagreeing: findings.filter((finding) => disagrees(finding, column.run, month)),
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
      const { stopMonth } = column.run;
      return {
        id: column.id,
        stopped: stopMonth !== null && month >= stopMonth,
        differences: first && column !== first ? held.map((marker) => differenceOf(marker, column, first)) : [],
      };
    }),
    groups: markerGroups(level).map(({ id, markers }) => ({
      id,
      rows: markers.map((marker) => rowOf(marker, columns, month)),
    })),
  };
}
