import { markers } from '../../data/markers.js';
import { axisDiagramMore } from '../../text/en/axis-diagram-more.js';
import { agents } from './agent-texts.js';
/** What a part of the drawing is and does. */
export function explanation(voice, state, node) {
    const say = voice.say(axisDiagramMore);
    switch (node) {
        case 'hypothalamus':
            return say.aboutHypothalamus;
        case 'gnrh':
            return say.aboutGnrh;
        case 'pituitary':
            return say.aboutPituitary;
        case 'sertoliCells':
            return say.aboutSertoli;
        case 'leydigCells':
            return say.aboutLeydig;
        default:
            break;
    }
    if (!node.startsWith('medicine-')) {
        const marker = markers[node];
        return voice.fact(`marker.${marker.id}.about`, marker.about);
    }
    const given = state.sites.get(node.slice(9)) ?? [];
    return given.map(({ agent: { id } }) => voice.fact(`agent.${id}.action`, agents[id].action)).join(' ');
}
//# sourceMappingURL=explanation.js.map