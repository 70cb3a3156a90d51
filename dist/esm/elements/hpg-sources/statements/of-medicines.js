// What is told about every medicine and every way of treating.
import { agents } from '../../../data/agents.js';
import { completeProtocols, sourcedTextsOf } from '../../../data/protocols/complete.js';
import { markerName, ofQuantity } from './of-facts.js';
import { told, under } from './statement.js';
const sourcedParts = ['mechanism', 'schedules', 'proven', 'unsettled', 'harms', 'monitoring', 'offLabel'];
const approvalPlaces = ['us', 'eu', 'china'];
const basedParts = ['mechanism', 'fertility', 'size', 'howTaken', 'harms'];
function ofAgent(agent) {
    const id = `agent.${agent.id}`;
    const name = (voice) => voice.fact(`${id}.name`, agent.name);
    const onMarker = (marker) => (voice) => under(voice, name(voice), markerName(voice, marker));
    const { absorption, clearance, numbers } = agent.kinetics;
    const label = { strength: 'expert', sources: agent.approval.sources };
    return [
        told(`${id}.action`, agent.action, { strength: 'mechanism', sources: agent.sources }, name, agent),
        ...sourcedParts.map((part) => told(`${id}.${part}`, agent[part].text, agent[part], name, agent)),
        told(`${id}.kinetics.absorption`, absorption.text, absorption, name, agent),
        told(`${id}.kinetics.clearance`, clearance.text, clearance, name, agent),
        ...approvalPlaces.map((place) => told(`${id}.approval.${place}`, agent.approval[place], label, name, agent.approval)),
        ...agent.effects.map((effect) => told(`${id}.effect.${effect.marker}`, effect.finding, effect, onMarker(effect.marker), agent)),
        ...numbers.map(ofQuantity),
    ];
}
function ofProtocol(protocol) {
    const id = `protocol.${protocol.id}`;
    const name = (voice) => voice.fact(`${id}.name`, protocol.name);
    const onMarker = (marker) => (voice) => under(voice, name(voice), markerName(voice, marker));
    const texts = Object.entries(sourcedTextsOf(protocol));
    return [
        told(`${id}.evidence`, protocol.evidence.text, protocol.evidence, name, protocol),
        ...basedParts.map((part) => told(`${id}.${part}`, protocol[part], protocol.basis[part], name, protocol)),
        ...texts.map(([part, text]) => told(`${id}.${part}`, text.text, text, name, part.startsWith('approval') ? protocol.approvalIn : protocol)),
        ...protocol.findings.map((finding) => told(`${id}.finding.${finding.marker}`, finding.finding, finding, onMarker(finding.marker), protocol)),
    ];
}
export const medicineStatements = () => [
    ...Object.values(agents).flatMap(ofAgent),
    ...Object.values(completeProtocols).flatMap(ofProtocol),
];
//# sourceMappingURL=of-medicines.js.map