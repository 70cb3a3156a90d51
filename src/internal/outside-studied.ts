// Says where a run lies outside what was studied in men; nothing where it lies inside.
import type { AgentId } from '../data/types.js';
import { agents } from '../model/agents/index.js';
import type { OutsideStudied } from '../scenario/run.js';
import { outsideWords } from '../text/en/outside-studied.js';
import type { Voice } from '../text/index.js';

/** Each reason once, in a few words. */
export function outsideReasons(
  voice: Voice,
  outside: readonly OutsideStudied[],
  nameOf: (agent: AgentId) => string,
): readonly string[] {
  const say = voice.say(outsideWords);
  const reasons = outside.map(({ what, course }) => {
    if (!course) return say[what]({ medicine: '', dose: '' });
    const { studiedDose, unit } = agents[course.agent];
    return say[what]({ medicine: nameOf(course.agent), dose: `${voice.number(studiedDose, 1)} ${unit}` });
  });
  return [...new Set(reasons)];
}

/** The reasons as one line; '' where there are none. */
export const outsideLine = (voice: Voice, reasons: readonly string[]): string =>
  reasons.length > 0 ? voice.say(outsideWords).line({ list: reasons.join('; ') }) : '';
