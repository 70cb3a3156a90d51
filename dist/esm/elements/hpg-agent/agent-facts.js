/** Parts of a medicine that are texts with a study and sources. */
export const sourcedParts = [
    'mechanism',
    'schedules',
    'proven',
    'unsettled',
    'harms',
    'monitoring',
    'offLabel',
];
export const places = ['us', 'eu', 'china'];
/** Without its day of expiry where it has none. */
const datesOf = ({ reviewed, reviewDue, expires }) => ({
    reviewed,
    reviewDue,
    ...(expires === undefined ? {} : { expires }),
});
const idOf = (agent, part) => `agent.${agent.id}.${part}`;
export const toldPart = (agent, part) => ({
    id: idOf(agent, part),
    ...agent[part],
    ...datesOf(agent),
});
export const toldKinetics = (agent, part) => ({
    id: idOf(agent, `kinetics.${part}`),
    ...agent.kinetics[part],
    ...datesOf(agent),
});
/** What was read on approval: the sources are listed below all three. It expires. */
export const toldApproval = (agent, place) => ({
    id: idOf(agent, `approval.${place}`),
    text: agent.approval[place],
    strength: 'expert',
    sources: agent.approval.sources,
    ...datesOf(agent.approval),
});
export const toldAction = (agent) => ({
    id: idOf(agent, 'action'),
    text: agent.action,
    strength: 'mechanism',
    sources: agent.sources,
    ...datesOf(agent),
});
export const toldEffect = (agent, { marker, finding, ...basis }) => ({
    id: idOf(agent, `effect.${marker}`),
    text: finding,
    ...basis,
    ...datesOf(agent),
});
/** Every text that a page can replace, and the published numbers. */
export function everyTold(agent) {
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
export function sourceIdsOf(agent) {
    const { told, numbers } = everyTold(agent);
    const cited = [...told, ...numbers].flatMap(({ sources }) => sources);
    return [...new Set([...agent.sources, ...cited, ...agent.approval.sources])];
}
//# sourceMappingURL=agent-facts.js.map