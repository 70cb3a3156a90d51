// What the drawing shows at one moment of a run: shares of the man's own start, and in which part of the story they lie.
import type { SectionShares } from '../../charts/testis-section/tissue.js';
import { conveyorOfRun } from '../../model/cells/remembered-conveyor.js';
import { markerAt, markerAtStart, markerShare, phaseAt, signalAt, type Phase, type Run } from '../../scenario/run.js';
import { daysPerMonth } from '../../scenario/scenario.js';

export type Story = 'before' | 'early' | 'thinning' | 'low' | 'kept' | 'waiting' | 'filling' | 'back';

export interface SectionState {
  readonly run: Run;
  readonly month: number;
  readonly phase: Phase;
  readonly shares: SectionShares;
  /** Mean share of the four generations that come and go. */
  readonly germ: number;
  readonly volumeMl: number;
  readonly startMl: number;
  readonly story: Story;
}

/** Above it the line counts as nearly full, below the other as nearly empty. */
const NEARLY_FULL = 0.8;
const NEARLY_EMPTY = 0.3;
/** Until then what is seen are cells that set off before. */
const EARLY_MONTHS = 1.5;

const generations = ['typeB', 'spermatocytes', 'roundSpermatids', 'elongatedSpermatids'] as const;

const germAt = (run: Run, month: number): number =>
  generations.reduce((sum, id) => sum + signalAt(run, id, month), 0) / generations.length;

function storyOf(run: Run, month: number, phase: Phase, germ: number): Story {
  if (phase === 'before' || run.regimen.length === 0) return 'before';
  if (phase === 'after') {
    if (germ >= NEARLY_FULL) return 'back';
    const rising = germ > germAt(run, run.stopMonth ?? 0) + 0.05;
    return rising ? 'filling' : 'waiting';
  }
  if (germ >= NEARLY_FULL) return month < EARLY_MONTHS && run.hasTestosterone ? 'early' : 'kept';
  return germ < NEARLY_EMPTY ? 'low' : 'thinning';
}

export function sectionState(run: Run, month: number): SectionState {
  const phase = phaseAt(run, month);
  const germ = germAt(run, month);
  return {
    run,
    month,
    phase,
    germ,
    shares: {
      typeB: signalAt(run, 'typeB', month),
      spermatocytes: signalAt(run, 'spermatocytes', month),
      roundSpermatids: signalAt(run, 'roundSpermatids', month),
      elongatedSpermatids: signalAt(run, 'elongatedSpermatids', month),
      sperm: conveyorOfRun(run).released(month * daysPerMonth),
      volume: markerShare(run, 'testisVolume', month),
      leydigMass: signalAt(run, 'leydigMass', month),
      itt: markerShare(run, 'itt', month),
    },
    volumeMl: markerAt(run, 'testisVolume', month),
    startMl: markerAtStart(run, 'testisVolume'),
    story: storyOf(run, month, phase, germ),
  };
}

/** Months that the buttons lead to: before; where the testes are smallest while something is given; some time after. */
export interface Stations {
  readonly before: number;
  readonly smallest: number | null;
  readonly recovering: { readonly month: number; readonly since: number } | null;
}

/** Months after stopping that show the line half filled. */
const RECOVERING_MONTHS = 3;

export function stationsOf(run: Run): Stations {
  const { stopMonth, lastMonth, regimen } = run;
  const months = [...Array(Math.trunc(stopMonth ?? lastMonth) + 1).keys()];
  const volume = (month: number): number => markerAt(run, 'testisVolume', month);
  const smallest = months.reduce((best, month) => (volume(month) < volume(best) - 0.05 ? month : best), 0);
  return {
    before: -1,
    smallest: regimen.length > 0 && smallest > 0 ? smallest : null,
    recovering: stopMonth === null ? null : { month: stopMonth + RECOVERING_MONTHS, since: RECOVERING_MONTHS },
  };
}
