// Names, units and studies as the reader's language and depth have them.
import { markers } from '../../data/markers.js';
import type { Quantity, Source, Strength } from '../../data/types.js';
import type { ValueWords } from '../../charts/timeline/drawing-words.js';
import type { PanelId } from '../../charts/timeline/timeline-input.js';
import { common } from '../../text/en/common.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';
import { sourceOf } from './sources.js';

/** Name of a panel, as it stands at its line. */
export function panelName(voice: Voice, id: PanelId): string {
  const say = voice.say(recoveryTimeline);
  return id === 'testosterone' ? say.testosteroneBlood : say[id];
}

/** Factor from a marker's own unit to the one shown. */
export const factorOf = (voice: Voice, id: PanelId): number =>
  voice.units === 'si' ? (markers[id].si?.factor ?? 1) : 1;

/** A marker's value with its unit. */
export function valueWords(voice: Voice, id: PanelId, value: number): ValueWords {
  const { number, unit } = voice.marker(markers[id], value);
  return { number, unit: id === 'sperm' ? voice.say(recoveryTimeline).spermUnit : unit };
}

/** A text of the data that is the same at every depth. */
export function fixedText(voice: Voice, id: string, text: string): string {
  return voice.fact(id, { fundamentals: text, intermediate: text, academic: text });
}

/** "Liu 2006" */
export function citation(voice: Voice, source: Source): string {
  const say = voice.say(recoveryTimeline);
  const first = source.authors.split(',')[0] ?? '';
  const name = first.startsWith('World Health') ? 'WHO' : first.replace(/ [A-Z]{1,3}$/, '');
  return say.citation({ name, year: String(source.year) });
}

/** The first source of a quantity. */
export const studyOf = (voice: Voice, quantity: Quantity): string => {
  const source = sourceOf(quantity);
  return source ? citation(voice, source) : '';
};

/** "61–72", or that none was given. */
export function intervalWords(voice: Voice, { spread }: Quantity): string {
  const say = voice.say(recoveryTimeline);
  if (spread.kind === 'unknown') return say.notGiven;
  return say.interval({ low: voice.number(spread.low, 1), high: voice.number(spread.high, 1) });
}

/** Low and high of a spread in words; empty where none is published. */
export function ends(voice: Voice, { spread }: Quantity): { low: string; high: string } {
  return spread.kind === 'unknown'
    ? { low: '', high: '' }
    : { low: voice.number(spread.low, 1), high: voice.number(spread.high, 1) };
}

export function strengthWords(voice: Voice, strength: Strength): string {
  const say = voice.say(common);
  const words: Readonly<Record<Strength, string>> = {
    randomised: say.strengthRandomised,
    controlled: say.strengthControlled,
    uncontrolled: say.strengthUncontrolled,
    mechanism: say.strengthMechanism,
    expert: say.strengthExpert,
    model: say.strengthModel,
    contested: say.strengthContested,
    'none-found': say.strengthNoneFound,
  };
  return words[strength];
}
