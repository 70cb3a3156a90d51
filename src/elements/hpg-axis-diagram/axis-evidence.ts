// The sources behind the drawing and what the model leaves out. Fetched when a reader opens a fold or prints.
import type { Evidence } from '../../internal/frame.js';
import { sourcesList } from '../../internal/sources-list.js';
import { axisDiagramLimits } from '../../text/en/axis-diagram-limits.js';
import type { Voice } from '../../text/index.js';
import { agents } from './agent-texts.js';
import { axisSources } from './axis-sources.js';
import type { Given } from './axis-state.js';

export function axisEvidence(voice: Voice, given: readonly Given[]): Evidence {
  const say = voice.say(axisDiagramLimits);
  const sources = axisSources(given.map(({ agent: { id } }) => ({ agent: agents[id] })));
  return {
    count: sources.length,
    sources: sourcesList(voice, sources),
    limits: [
      say.limitOneMan,
      say.limitAge,
      say.limitPulses,
      say.limitBrakes,
      say.limitEstradiol,
      say.limitCells,
      say.limitLeydig,
      say.limitVolume,
      say.limitNoReturn,
    ],
  };
}
