// How many results lie inside, by role. Pure.
import type { Replayed } from './replay-trial.js';

export interface RoleCount {
  readonly run: number;
  readonly inside: number;
}

export interface Counts {
  readonly fitted: RoleCount;
  readonly replayed: RoleCount;
  readonly refused: number;
}

/** A figure that is read off twice, once from a man and once from a group, counts once. */
export function countsOf(results: readonly Replayed[]): Counts {
  const once = results.filter(({ trial }) => trial.sameFigureAs === undefined);
  const run = once.filter(({ verdict }) => verdict !== 'refused');
  const ofRole = (role: Replayed['trial']['role']): RoleCount => {
    const own = run.filter(({ trial }) => trial.role === role);
    return { run: own.length, inside: own.filter(({ verdict }) => verdict === 'inside').length };
  };
  return { fitted: ofRole('fitted'), replayed: ofRole('replayed'), refused: once.length - run.length };
}
