// Everything that is written in the drawing, in the reader's language, depth and units.
import type { DrawingWords, NoteWords } from '../../charts/timeline/drawing-words.js';
import type { PublishedPlace } from '../../charts/timeline/published.js';
import { panelIds, type PanelId } from '../../charts/timeline/timeline-input.js';
import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';
import { coursesInWords } from './course-words.js';
import { ends, factorOf, panelName, studyOf } from './names.js';

/** A minus sign as wide as a plus, so that it is not read as a dash. */
const signed = (voice: Voice, value: number): string => `${value < 0 ? '−' : '+'}${voice.number(Math.abs(value))}`;

/** A result given as a share of the start, or as a change from it. */
function shareNote(voice: Voice, places: readonly PublishedPlace[]): string[] {
  const say = voice.say(recoveryTimeline);
  const [first, second] = places.map(({ quantity }) => quantity);
  if (!first) return [];
  const change = signed(voice, first.value);
  if (second) return [say.noteTwoTrials({ first: change, second: signed(voice, second.value) })];
  if (first.unit.startsWith('% of')) return [say.noteOfStart({ percent: voice.number(first.value) })];
  const { spread } = first;
  if (spread.kind === 'unknown') return [say.noteChange({ change })];
  const interval = { low: signed(voice, spread.low), high: signed(voice, spread.high) };
  return [say.noteChangeMedian({ change, ...interval }), say.noteChange({ change })];
}

/** What a group of points says, without its study, from long to short. Empty: told by another note. */
function noteOf(voice: Voice, places: readonly PublishedPlace[]): string[] {
  const say = voice.say(recoveryTimeline);
  const last = places.at(-1);
  if (!last) return [];
  const { quantity, group } = last;
  const n = voice.number(quantity.n ?? 0);
  const size = voice.number(Math.abs(quantity.value), 2);
  switch (group) {
    case 'early':
    case 'prescribed':
      return shareNote(voice, places);
    case 'fall':
      return [say.noteFall, say.noteFallShort];
    case 'back':
      return [];
    case 'median':
      return [say.noteMedian({ n, months: voice.number(quantity.value, 1) }), say.noteMedianShort({ n })];
    case 'volume':
      return [say.noteVolume({ size }), say.noteVolumeShort({ size })];
  }
}

/** That nobody has measured volume on this form of testosterone; stands low in the panel, where the line is not. */
function missingVolume(voice: Voice, { input, start, places }: TimelineState): NoteWords[] {
  const say = voice.say(recoveryTimeline);
  if (!input.hasTestosterone || !places.some(({ group, apart }) => group === 'volume' && apart)) return [];
  const near = { month: (input.stopMonth ?? 12) + 1, value: start.testisVolume * 0.3 };
  const wordings = [say.noteVolumeMissing, say.noteVolumeMissing, say.noteVolumeMissingShort];
  return [{ panel: 'testisVolume', group: 'missing', wordings, near }];
}

function notesOf(voice: Voice, state: TimelineState): NoteWords[] {
  const say = voice.say(recoveryTimeline);
  const notes: NoteWords[] = [];
  for (const panel of panelIds) {
    for (const group of new Set(state.places.filter((place) => place.panel === panel).map((place) => place.group))) {
      const places = state.places.filter((place) => place.panel === panel && place.group === group);
      const [note, ...shorter] = noteOf(voice, places);
      const study = places[0] ? studyOf(voice, places[0].quantity) : '';
      if (note !== undefined)
        notes.push({ panel, group, wordings: [say.noteStudy({ note, study }), note, ...shorter] });
    }
  }
  return [...notes, ...missingVolume(voice, state)];
}

/** All words of the drawing. */
export function drawingInWords(voice: Voice, state: TimelineState): DrawingWords {
  const say = voice.say(recoveryTimeline);
  const perPanel = <T>(of: (id: PanelId) => T): Record<PanelId, T> =>
    Object.fromEntries(panelIds.map((id) => [id, of(id)])) as Record<PanelId, T>;
  const apart = state.places.some((place) => place.apart);
  return {
    number: (value) => voice.number(value, 1),
    factor: perPanel((id) => factorOf(voice, id)),
    names: perPanel((id) => panelName(voice, id)),
    fromFirstDose: say.fromFirstDose,
    afterStopping: say.afterStopping,
    counted: say.counted,
    countedNote: say.countedNote,
    counts: state.counts.map(({ quantity, monthsAfterStop }) => {
      const { low, high } = ends(voice, quantity);
      return {
        monthsAfterStop,
        value: voice.number(quantity.value),
        interval: low === '' ? '' : say.interval({ low, high }),
      };
    }),
    courses: coursesInWords(voice, state.input),
    notes: notesOf(voice, state),
    key: [
      { sign: 'line', words: say.keyLine },
      { sign: 'start', words: say.keyStart },
      ...(state.places.some((place) => !place.apart) ? [{ sign: 'circle', words: say.keyCircle } as const] : []),
      ...(apart ? [{ sign: 'square', words: say.keySquare } as const] : []),
    ],
  };
}
