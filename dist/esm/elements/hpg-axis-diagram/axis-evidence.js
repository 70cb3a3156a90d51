import { sourcesList } from '../../internal/sources-list.js';
import { axisDiagramLimits } from '../../text/en/axis-diagram-limits.js';
import { agents } from './agent-texts.js';
import { axisSources } from './axis-sources.js';
export function axisEvidence(voice, given) {
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
//# sourceMappingURL=axis-evidence.js.map