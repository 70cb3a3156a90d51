// Names, units and studies as the reader's language and depth have them.
import type { ValueWords } from '../../charts/timeline/drawing-words.js';
import type { PanelQuantity } from '../../charts/timeline/published.js';
import type { PanelId } from '../../charts/timeline/timeline-input.js';
import { markerUnits } from '../../data/markers/units.js';
import type { Quantity } from '../../data/types.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';

/** Factor from a marker's own unit to the one shown. */
export const factorOf = (voice: Voice, id: PanelId): number =>
  voice.units === 'si' ? (markerUnits[id].si?.factor ?? 1) : 1;

/** A marker's value with its unit. */
export function valueWords(voice: Voice, id: PanelId, value: number): ValueWords {
  const { number, unit } = voice.marker(markerUnits[id], value);
  return { number, unit: id === 'sperm' ? voice.say(recoveryTimeline).spermUnit : unit };
}

/** A text of a quantity; the same at every depth. */
export function fixedText(
  voice: Voice,
  quantity: Pick<Quantity, 'id' | typeof field>,
  field: 'what' | 'people' | 'unit' | 'time',
): string {
  const text = quantity[field];
  return voice.fact(`${quantity.id}.${field}`, { fundamentals: text, intermediate: text, academic: text });
}

/** Low and high of a published interval in words; '' where none is published. */
export function ends(voice: Voice, { spread }: PanelQuantity): { low: string; high: string } {
  if (spread.kind === 'unknown') return { low: '', high: '' };
  return { low: voice.number(spread.low, 1), high: voice.number(spread.high, 1) };
}

/** "61–72", or '' where none is published. */
export function intervalWords(voice: Voice, quantity: PanelQuantity): string {
  const interval = ends(voice, quantity);
  return interval.low && voice.say(recoveryTimeline).interval(interval);
}
