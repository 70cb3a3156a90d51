// The first sentence and the lines under it, from the state alone.
import { lhBackAfterUndecanoate } from '../../data/quantities/recovery.js';
import { below3Asian, below3NonAsian } from '../../data/quantities/sperm-suppression.js';
import type { Quantity } from '../../data/types.js';
import { pooledCounts } from '../../charts/timeline/published.js';
import type { PanelId } from '../../charts/timeline/timeline-input.js';
import type { Answer, TimelineState } from '../../charts/timeline/timeline-state.js';
import { isWeeklyEnanthate200 } from '../../charts/timeline/trial-conditions.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';
import { ends, valueWords } from './names.js';

export interface AnswerWords {
  readonly answer: string;
  readonly about: string;
  /** What the words cite beyond what the drawing shows. */
  readonly cited: readonly Quantity[];
}

/** A change smaller than this share of the start is told as none. */
const noChange = 0.05;

const [by6, by12, by16, by24] = pooledCounts.map(({ quantity }) => quantity) as [
  Quantity,
  Quantity,
  Quantity,
  Quantity,
];

function outsideWords(voice: Voice, state: TimelineState, answer: Extract<Answer, { kind: 'outside' }>): string {
  const say = voice.say(recoveryTimeline);
  const { input } = state;
  const months = voice.number(input.trtMonths, 1);
  const agent = say[input.agent];
  switch (answer.reason) {
    case 'drug':
      return say.outsideDrug({ name: say[input.protocol] });
    case 'short':
      return say.outsideShort({ months });
    case 'long':
      return say.outsideLong({ months, agent });
    case 'depot':
      return say.outsideDepot({ months, agent });
    case 'form':
      return say.outsideForm({ months, agent });
    case 'dose':
      return say.outsideDose({ months });
    case 'age':
      return say.outsideAge({ age: voice.number(input.ageYears) });
    case 'start':
      return say.outsideStart({ sperm: voice.number(input.spermMPerMl, 1) });
  }
}

function courseWords(
  voice: Voice,
  state: TimelineState,
  { byMonth, start, then }: Extract<Answer, { kind: 'course' }>,
): string {
  const say = voice.say(recoveryTimeline);
  const number = (id: PanelId, value: number): string => valueWords(voice, id, value).number;
  const values = {
    name: say[state.input.protocol],
    month: voice.number(byMonth),
    spermFrom: number('sperm', start.sperm),
    spermTo: number('sperm', then.sperm),
    volumeFrom: number('testisVolume', start.testisVolume),
    volumeTo: number('testisVolume', then.testisVolume),
  };
  const change = then.sperm / start.sperm - 1;
  if (Math.abs(change) < noChange) return say.courseStays(values);
  return change < 0 ? say.courseFalls(values) : say.courseRises(values);
}

function answerWords(voice: Voice, state: TimelineState): string {
  const { answer } = state;
  if (answer.kind === 'outside') return outsideWords(voice, state, answer);
  if (answer.kind === 'course') return courseWords(voice, state, answer);
  return voice.say(recoveryTimeline).trial({
    months: voice.number(state.input.trtMonths, 1),
    count: voice.number(by6.value),
    ...ends(voice, by6),
  });
}

/** Sentences under the answer, and what they cite. */
function aboutWords(voice: Voice, state: TimelineState): { sentences: string[]; cited: Quantity[] } {
  const say = voice.say(recoveryTimeline);
  const { input, answer } = state;
  const n = voice.number(by6.n ?? 0);
  const counts = { by12: voice.number(by12.value), by16: voice.number(by16.value), by24: voice.number(by24.value), n };
  if (answer.kind === 'trial') return { sentences: [say.trialAbout(counts)], cited: [by6] };
  const sentences: string[] = [];
  const cited: Quantity[] = [];
  if (answer.kind === 'course') {
    const sperm = voice.number(input.spermMPerMl, 1);
    sentences.push(say.typicalMan({ age: voice.number(input.ageYears), sperm }));
    if (isWeeklyEnanthate200(input) && input.protocol === 'trt') {
      cited.push(below3NonAsian, below3Asian);
      const whole = (quantity: Quantity): string => voice.number(quantity.value);
      sentences.push(say.enanthateCounts({ nonAsian: whole(below3NonAsian), asian: whole(below3Asian) }));
    }
    return { sentences, cited };
  }
  const months = voice.number(input.trtMonths, 1);
  cited.push(by6);
  sentences.push(say.nearest({ months, count: voice.number(by6.value), ...ends(voice, by6), ...counts }));
  if (input.agent === 'testosterone-undecanoate') {
    cited.push(lhBackAfterUndecanoate);
    const { value, n: men } = lhBackAfterUndecanoate;
    const interval = ends(voice, lhBackAfterUndecanoate);
    sentences.push(say.afterDepot({ weeks: voice.number(value), ...interval, n: voice.number(men ?? 0) }));
  }
  if (state.simulatedReturnMonths !== null) {
    sentences.push(say.simulatedReturn({ months: voice.number(state.simulatedReturnMonths, 1) }));
  }
  return { sentences, cited };
}

/** What the timeline says first. */
export function answerInWords(voice: Voice, state: TimelineState): AnswerWords {
  const { sentences, cited } = aboutWords(voice, state);
  return { answer: answerWords(voice, state), about: sentences.join(' '), cited };
}
