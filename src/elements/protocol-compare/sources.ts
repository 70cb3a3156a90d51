// The sources behind what the columns show, and what the model leaves out. Fetched when a reader asks for them.
import { protocolSources } from '../../data/protocols/sources.js';
import type { Source } from '../../data/types.js';
import { protocolCompareLater } from '../../text/en/protocol-compare-later.js';
import type { Voice } from '../../text/index.js';

export { sourcesList } from '../../internal/sources-list.js';

/** Those of the given ids, in their order. */
export const sourcesById = (ids: ReadonlySet<string>): Source[] => protocolSources.filter(({ id }) => ids.has(id));

/** One sentence each. */
export function limitsOf(voice: Voice): string[] {
  const say = voice.say(protocolCompareLater);
  return [say.spread, say.limitRecovery, say.limitAge, say.limitSemen, say.limitHarms, say.limitDoses];
}
