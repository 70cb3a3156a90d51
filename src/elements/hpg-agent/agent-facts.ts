// One medicine at one depth: its texts with what stands behind them, in the order they are told. Pure.
import type { Agent, Levelled, Quantity, Reviewed, Strength } from '../../data/types.js';

/** A text of a medicine that stands on its own study and sources. */
export interface Told extends Reviewed {
  /** Id by which a locale or the site replaces it. */
  readonly id: string;
  readonly text: Levelled;
  readonly strength: Strength;
  /** Every source of it was read in somebody else's account. */
  readonly secondHand?: true;
  readonly sources: readonly string[];
}

/** Parts of a medicine that are texts with a study and sources. */
export const sourcedParts = [
  'mechanism',
  'schedules',
  'proven',
  'unsettled',
  'harms',
  'monitoring',
  'offLabel',
] as const satisfies readonly (keyof Agent)[];

export type SourcedPart = (typeof sourcedParts)[number];

export const places = ['us', 'eu', 'china'] as const satisfies readonly (keyof Agent['approval'])[];

/** Without its day of expiry where it has none. */
const datesOf = ({ reviewed, reviewDue, expires }: Reviewed): Reviewed => ({
  reviewed,
  reviewDue,
  ...(expires === undefined ? {} : { expires }),
});

const idOf = (agent: Agent, part: string): string => `agent.${agent.id}.${part}`;

export const toldPart = (agent: Agent, part: SourcedPart): Told => ({
  id: idOf(agent, part),
  ...agent[part],
  ...datesOf(agent),
});

export const toldKinetics = (agent: Agent, part: 'absorption' | 'clearance'): Told => ({
  id: idOf(agent, `kinetics.${part}`),
  ...agent.kinetics[part],
  ...datesOf(agent),
});

/** What was read on approval: the sources are listed below all three. It expires. */
export const toldApproval = (agent: Agent, place: (typeof places)[number]): Told => ({
  id: idOf(agent, `approval.${place}`),
  text: agent.approval[place],
  strength: 'expert',
  sources: agent.approval.sources,
  ...datesOf(agent.approval),
});

export const toldAction = (agent: Agent): Told => ({
  id: idOf(agent, 'action'),
  text: agent.action,
  strength: 'mechanism',
  sources: agent.sources,
  ...datesOf(agent),
});

export const toldEffect = (agent: Agent, { marker, finding, ...basis }: Agent['effects'][number]): Told => ({
  id: idOf(agent, `effect.${marker}`),
  text: finding,
  ...basis,
  ...datesOf(agent),
});

/** Every text that a page can replace, and the published numbers. */
export function everyTold(agent: Agent): { readonly told: readonly Told[]; readonly numbers: readonly Quantity[] } {
  return {
    told: [
      toldAction(agent),
      ...sourcedParts.map((part) => toldPart(agent, part)),
      toldKinetics(agent, 'absorption'),
      toldKinetics(agent, 'clearance'),
      ...places.map((place) => toldApproval(agent, place)),
      ...agent.effects.map((effect) => toldEffect(agent, effect)),
    ],
    numbers: agent.kinetics.numbers,
  };
}

/** Ids of the sources behind everything told of a medicine, each once. */
export function sourceIdsOf(agent: Agent): readonly string[] {
  const { told, numbers } = everyTold(agent);
  const cited = [...told, ...numbers].flatMap(({ sources }) => sources);
  return [...new Set([...agent.sources, ...cited, ...agent.approval.sources])];
}
