import { agentNames } from '../../data/agents/names.js';
import { markerUnits as markers } from '../../data/markers/units.js';
import { protocols } from '../../data/protocols.js';
import { reviewed2026 } from '../../data/review.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
export { protocols };
export const protocolName = (voice, id) => voice.fact(`protocol.${id}.name`, protocols[id].name);
/** A statement with what stands behind it, for its mark. */
export function statementOf(id, text, { strength, sources, secondHand }, dates = reviewed2026) {
    const [first, ...others] = sources;
    const stated = { id, text, ...dates, ...(secondHand && { secondHand }) };
    return strength === 'none-found' || first === undefined
        ? { ...stated, strength: 'none-found', sources }
        : { ...stated, strength, sources: [first, ...others] };
}
/** Everything that a protocol's column states at once. */
export const factsOf = (id) => {
    const { findings, evidence } = protocols[id];
    const stated = findings.map((one) => statementOf(`protocol.${id}.finding.${one.marker}`, one.finding, one));
    return [...stated, statementOf(`protocol.${id}.evidence`, evidence.text, evidence)];
};
/** Which testosterone, with its ester or route. */
export const testosteroneName = (voice, id) => voice.fact(`agent.${id}.name`, agentNames[id]);
const shortNames = {
    hcg: 'shortHcg',
    rfsh: 'shortRfsh',
    hmg: 'shortHmg',
    gonadorelin: 'shortGonadorelin',
    clomiphene: 'shortClomiphene',
    enclomiphene: 'shortEnclomiphene',
    tamoxifen: 'shortTamoxifen',
    anastrozole: 'shortAnastrozole',
};
const isTestosterone = (id) => id.startsWith('testosterone-');
/** One or two words, for a bar or a list. */
export const medicineName = (voice, id) => voice.say(protocolCompare)[isTestosterone(id) ? 'shortTestosterone' : shortNames[id]];
export const markerName = (voice, id) => voice.fact(`marker.${id}.name`, markers[id].name);
export const printed = (voice, id, value) => voice.marker(markers[id], value);
/** Printed value per unit of the marker's own: 1, or the factor to SI. */
export const unitFactor = (voice, id) => voice.units === 'si' ? (markers[id].si?.factor ?? 1) : 1;
export function protocolText(voice, id, row) {
    const { [row]: text } = protocols[id];
    return voice.fact(`protocol.${id}.${row}`, 'text' in text ? text.text : text);
}
/** A finding, and where it needs it, how it was read and that the model goes another way. */
export function findingText(voice, { id, disagreeing }, finding) {
    const say = voice.say(protocolCompare);
    const told = [voice.fact(`protocol.${id}.finding.${finding.marker}`, finding.finding)];
    if (finding.secondHand)
        told.push(say.secondHand);
    if (disagreeing.includes(finding))
        told.push(say.disagrees);
    return told.join(say.listSeparator);
}
/** Ids of the sources behind everything a protocol's column shows. */
export function sourceIdsOf(id) {
    const { sources: named, evidence, findings } = protocols[id];
    return [...findings.flatMap((finding) => finding.sources), ...evidence.sources, ...named];
}
//# sourceMappingURL=facts.js.map