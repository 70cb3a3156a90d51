// How treatments, medicines and doses are said.
import type { CourseWords } from '../../charts/timeline/drawing-words.js';
import type { TimelineInput } from '../../charts/timeline/timeline-input.js';
import { protocolSchedules } from '../../data/protocols/schedules.js';
import type { Course, ProtocolId } from '../../data/types.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';

/** "Stop, then hCG and clomiphene" */
export function treatmentName(voice: Voice, protocol: ProtocolId): string {
  const say = voice.say(recoveryTimeline);
  const { testosterone, courses } = protocolSchedules[protocol];
  const names = courses.map(({ agent }) => say[agent]);
  const last = names.pop();
  if (last === undefined) return say[`${testosterone}-alone`];
  const list = names.length === 0 ? last : say.and({ first: names.join(', '), last });
  return say[`${testosterone}-with`]({ list });
}

/** "200 mg weekly", "11 mg 3 times a day" */
function rhythm(voice: Voice, { dose: amount, unit, everyDays }: Course): string {
  const say = voice.say(recoveryTimeline);
  const dose = `${voice.number(amount, 1)} ${unit}`;
  if (everyDays === 1) return say.daily({ dose });
  if (everyDays === 7) return say.weekly({ dose });
  if (everyDays < 1) return say.timesDaily({ dose, times: voice.number(1 / everyDays, 1) });
  return say.everyNDays({ dose, days: voice.number(everyDays, 1) });
}

/** All courses as they are written beside their bars. */
export function coursesInWords(
  voice: Voice,
  { regimen, agent, stopMonth, lastMonth, daysPerMonth }: TimelineInput,
): readonly CourseWords[] {
  const say = voice.say(recoveryTimeline);
  return regimen.map((course) => {
    const testosterone = course.agent === agent;
    const end = testosterone ? (stopMonth ?? lastMonth) : course.toDay / daysPerMonth;
    return {
      testosterone,
      name: testosterone ? say.outside : say[course.agent],
      dose: testosterone ? `${say[agent]} ${rhythm(voice, course)}` : rhythm(voice, course),
      fromMonth: course.fromDay / daysPerMonth,
      toMonth: Math.min(end, lastMonth),
      everyMonths: course.everyDays / daysPerMonth,
    };
  });
}
