// The sources behind the panel, and what it leaves out. Fetched when a reader asks for it.
import type { Source } from '../../data/types.js';
import type { Evidence } from '../../internal/frame.js';
import { sources } from '../../data/sources.js';
import { sourcesList } from '../../internal/sources-list.js';
import { markerPanel } from '../../text/en/marker-panel.js';
import type { Voice } from '../../text/index.js';

/** @param ids of the sources that what is shown rests on */
export function panelEvidence(voice: Voice, ids: ReadonlySet<string>): Evidence {
  const say = voice.say(markerPanel);
  const known: Readonly<Record<string, Source>> = sources;
  const named = [...ids].flatMap((id) => known[id] ?? []);
  return {
    count: named.length,
    sources: sourcesList(voice, named),
    limits: [say.limitTypical, say.limitRange, say.limitAssay, say.limitOther, say.limitDay],
  };
}
