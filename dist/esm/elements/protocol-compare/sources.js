// The sources behind what the columns show, and what the model leaves out. Fetched when a reader asks for them.
import { protocolSources } from '../../data/protocols/sources.js';
import { protocolCompareLater } from '../../text/en/protocol-compare-later.js';
export { sourcesList } from '../../internal/sources-list.js';
/** Those of the given ids, in their order. */
export const sourcesById = (ids) => protocolSources.filter(({ id }) => ids.has(id));
/** One sentence each. */
export function limitsOf(voice) {
    const say = voice.say(protocolCompareLater);
    return [say.spread, say.limitRecovery, say.limitAge, say.limitSemen, say.limitHarms, say.limitDoses];
}
//# sourceMappingURL=sources.js.map