// What a part of the drawing is and does.
import type { MedicineSite, NodeId } from '../../charts/axis-diagram/axis-input.js';
import { markers } from '../../data/markers.js';
import type { MarkerId } from '../../data/types.js';
import { axisDiagramMore } from '../../text/en/axis-diagram-more.js';
import type { Voice } from '../../text/index.js';
import { agents } from './agent-texts.js';
import type { AxisState } from './axis-state.js';

/** What a part of the drawing is and does. */
export function explanation(voice: Voice, state: AxisState, node: NodeId): string {
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
    const marker = markers[node as MarkerId];
    return voice.fact(`marker.${marker.id}.about`, marker.about);
  }
  const given = state.sites.get(node.slice(9) as MedicineSite) ?? [];
  return given.map(({ agent: { id } }) => voice.fact(`agent.${id}.action`, agents[id].action)).join(' ');
}
