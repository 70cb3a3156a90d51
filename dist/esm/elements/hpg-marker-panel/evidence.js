import { sources } from '../../data/sources.js';
import { sourcesList } from '../../internal/sources-list.js';
import { markerPanel } from '../../text/en/marker-panel.js';
/** @param ids of the sources that what is shown rests on */
export function panelEvidence(voice, ids) {
    const say = voice.say(markerPanel);
    const known = sources;
    const named = [...ids].flatMap((id) => known[id] ?? []);
    return {
        count: named.length,
        sources: sourcesList(voice, named),
        limits: [say.limitTypical, say.limitRange, say.limitAssay, say.limitOther, say.limitDay],
    };
}
//# sourceMappingURL=evidence.js.map