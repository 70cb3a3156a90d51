// The sources behind the line, and what it leaves out. Fetched when a reader asks for it.
import { heller1963, misell2006 } from '../../data/sources/physiology.js';
import { handelsman1995, zhengwei1998 } from '../../data/sources/suppression.js';
import { sourcesList } from '../../internal/sources-list.js';
import { spermatogenesis } from '../../text/en/spermatogenesis.js';
const sources = [misell2006, heller1963, handelsman1995, zhengwei1998];
export function lineEvidence(voice) {
    const say = voice.say(spermatogenesis);
    return {
        count: sources.length,
        sources: sourcesList(voice, sources),
        limits: [
            say.limitScale,
            say.limitStages,
            say.limitTransit,
            say.limitUsual,
            say.limitStem,
            say.limitFirst,
            say.limitNoReturn,
        ],
    };
}
//# sourceMappingURL=evidence.js.map