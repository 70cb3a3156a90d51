import { roomForMen } from '../../charts/group/room-for-men.js';
const serm = { lh: 4.4, fsh: 4.3, itt: 1.3, sperm: 0.35 };
/** By how much more each medicine lifts the wide band, times a man's own start: measured on simulated men. */
const lifts = {
    hcg: { itt: 4.8, sperm: 0.15 },
    gonadorelin: { lh: 1.4, fsh: 1.4, itt: 0.8, sperm: 0.1 },
    clomiphene: serm,
    enclomiphene: serm,
    tamoxifen: { lh: 1.7, fsh: 1.7, itt: 0.8, sperm: 0.15 },
    anastrozole: { lh: 1.2, fsh: 1.9, itt: 0.6, sperm: 0.25 },
};
const isTestosterone = (agent) => agent.startsWith('testosterone');
/** Beside testosterone the brain stays silent: there a medicine lifts only what is inside the testis. */
function roomOfColumn({ run, courses }, marker) {
    const silentUntil = Math.max(0, ...courses.flatMap(({ agent, toDay }) => (isTestosterone(agent) ? [toDay] : [])));
    const agents = courses.filter(({ toDay }) => marker === 'itt' || toDay > silentUntil).map(({ agent }) => agent);
    const lifted = [...new Set(agents)].reduce((sum, agent) => sum + (lifts[agent]?.[marker] ?? 0), 0);
    const usual = roomForMen[marker];
    return usual === undefined ? 0 : run.readings[marker].ownStart * (usual + lifted);
}
/** In the marker's own unit; 0 where it has no bands. */
export const roomOf = (columns, marker) => Math.max(0, ...columns.map((column) => roomOfColumn(column, marker)));
//# sourceMappingURL=room.js.map