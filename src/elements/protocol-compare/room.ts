// How high a row of pictures must reach for its groups of men, known before they have been simulated: nothing rescales under
// the reader's eyes when the bands come.
import type { ColumnInput } from '../../charts/compare/index.js';
import { roomForMen } from '../../charts/group/room-for-men.js';
import type { AgentId, MarkerId } from '../../data/types.js';

type Room = Readonly<Partial<Record<MarkerId, number>>>;

const serm: Room = { lh: 4.4, fsh: 4.3, itt: 1.3, sperm: 0.35 };

/** By how much more each medicine lifts the wide band, times a man's own start: measured on simulated men. */
const lifts: Readonly<Partial<Record<AgentId, Room>>> = {
  hcg: { itt: 4.8, sperm: 0.15 },
  gonadorelin: { lh: 1.4, fsh: 1.4, itt: 0.8, sperm: 0.1 },
  clomiphene: serm,
  enclomiphene: serm,
  tamoxifen: { lh: 1.7, fsh: 1.7, itt: 0.8, sperm: 0.15 },
  anastrozole: { lh: 1.2, fsh: 1.9, itt: 0.6, sperm: 0.25 },
};

const isTestosterone = (agent: AgentId): boolean => agent.startsWith('testosterone');

/** Beside testosterone the brain stays silent: there a medicine lifts only what is inside the testis. */
function roomOfColumn({ run, courses }: ColumnInput, marker: MarkerId): number {
  const silentUntil = Math.max(0, ...courses.flatMap(({ agent, toDay }) => (isTestosterone(agent) ? [toDay] : [])));
  const agents = courses.filter(({ toDay }) => marker === 'itt' || toDay > silentUntil).map(({ agent }) => agent);
  const lifted = [...new Set(agents)].reduce((sum, agent) => sum + (lifts[agent]?.[marker] ?? 0), 0);
  const usual = roomForMen[marker];
  return usual === undefined ? 0 : run.readings[marker].ownStart * (usual + lifted);
}

/** In the marker's own unit; 0 where it has no bands. */
export const roomOf = (columns: readonly ColumnInput[], marker: MarkerId): number =>
  Math.max(0, ...columns.map((column) => roomOfColumn(column, marker)));
