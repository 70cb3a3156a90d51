// What the drawing shows at one moment of a run: shares of usual, and which medicines act where.
import type { AxisShares, MedicineSite } from '../../charts/axis-diagram/axis-input.js';
import { medicineSites } from '../../charts/axis-diagram/axis-input.js';
import { QUIET_BELOW } from '../../charts/axis-diagram/strength.js';
import type { Course, MarkerId } from '../../data/types.js';
import { markerShare, phaseAt, signalAt, type Phase, type Run } from '../../scenario/run.js';
import { daysPerMonth } from '../../scenario/scenario.js';
import { medicines, type Medicine } from './medicines.js';

/** A medicine that is being given. */
export interface Given {
  readonly agent: Medicine;
  readonly course: Course;
}

/** How loud the brain is, and whether the testes hear anything. */
export type Story =
  | 'natural'
  | 'silent'
  | 'silentButHeard'
  | 'pumped'
  | 'weaker'
  | 'returning'
  | 'usual'
  | 'usualSpermLater'
  | 'stronger';

export interface AxisState {
  readonly run: Run;
  readonly month: number;
  readonly phase: Phase;
  readonly shares: AxisShares;
  /** Given at this moment. */
  readonly given: readonly Given[];
  /** The same by place of action, in the order in which they were started. */
  readonly sites: ReadonlyMap<MedicineSite, readonly Given[]>;
  readonly story: Story;
}

/** Near usual, within what a man's own tests vary by. */
const NEAR_USUAL = [0.8, 1.25] as const;

export const isNearUsual = (share: number): boolean => share >= NEAR_USUAL[0] && share <= NEAR_USUAL[1];

function givenAt(run: Run, month: number): Given[] {
  const day = month * daysPerMonth;
  return run.regimen
    .filter(({ fromDay, toDay }) => month >= 0 && day >= fromDay - 0.5 && day < toDay + 1)
    .map((course) => ({ course, agent: medicines[course.agent] }));
}

function sharesAt(run: Run, month: number): AxisShares {
  const marker = (id: MarkerId): number => markerShare(run, id, month);
  const signal = (id: Parameters<typeof signalAt>[1]): number => signalAt(run, id, month);
  const itt = marker('itt');
  return {
    gnrh: signal('gnrh'),
    lh: marker('lh'),
    fsh: marker('fsh'),
    testosterone: marker('testosterone'),
    estradiol: marker('estradiol'),
    itt,
    // What the testis keeps and what it sends out come from the same cells.
    secretion: itt,
    sperm: marker('sperm'),
    volume: marker('testisVolume'),
    typeB: signal('typeB'),
    spermatocytes: signal('spermatocytes'),
    roundSpermatids: signal('roundSpermatids'),
    elongatedSpermatids: signal('elongatedSpermatids'),
    leydigMass: signal('leydigMass'),
  };
}

/** A pump gives pulses all day; an injection now and then does not stand in for them. */
const pulsesLikeTheBrain = ({ agent, course }: Given): boolean =>
  agent.acts.includes('pituitary') && course.everyDays < 1;

function storyOf(phase: Phase, { lh, itt, sperm }: AxisShares, given: readonly Given[]): Story {
  if (phase === 'before' || (phase === 'untreated' && given.length === 0)) return 'natural';
  const heard = itt >= 0.5 && given.some(({ agent }) => agent.acts.includes('leydig'));
  if (lh < NEAR_USUAL[0] && heard) return 'silentButHeard';
  if (lh < QUIET_BELOW) return 'silent';
  // LH answers the medicine then: it says nothing of the brain's own signal.
  if (given.some(pulsesLikeTheBrain)) return 'pumped';
  if (lh < NEAR_USUAL[0]) return phase === 'after' ? 'returning' : 'weaker';
  if (phase === 'after' && sperm < NEAR_USUAL[0]) return 'usualSpermLater';
  return lh > NEAR_USUAL[1] ? 'stronger' : 'usual';
}

/** The state of a run at a month. */
export function axisState(run: Run, month: number): AxisState {
  const phase = phaseAt(run, month);
  const shares = sharesAt(run, month);
  const given = givenAt(run, month);
  const sites = new Map<MedicineSite, Given[]>();
  for (const one of given) {
    for (const site of medicineSites(one.agent.acts)) sites.set(site, [...(sites.get(site) ?? []), one]);
  }
  return { run, month, phase, shares, given, sites, story: storyOf(phase, shares, given) };
}
