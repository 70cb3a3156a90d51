// How medicines, doses and rhythms are said.
import type { AgentId, Course } from '../../data/types.js';
import type { CourseWords } from '../../charts/timeline/drawing-words.js';
import type { TimelineInput } from '../../charts/timeline/timeline-input.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';

/** The name that a course is labelled with. */
function agentName(voice: Voice, agent: AgentId): string {
  const say = voice.say(recoveryTimeline);
  switch (agent) {
    case 'hcg':
      return say.courseHcg;
    case 'rfsh':
      return say.courseRfsh;
    case 'hmg':
      return say.courseHmg;
    case 'gonadorelin':
      return say.courseGonadorelin;
    case 'clomiphene':
      return say.courseClomiphene;
    case 'enclomiphene':
      return say.courseEnclomiphene;
    case 'tamoxifen':
      return say.courseTamoxifen;
    case 'anastrozole':
      return say.courseAnastrozole;
    default:
      return say.courseTestosterone;
  }
}

/** "200 mg weekly", "11 mg 3 times a day" */
function rhythm(voice: Voice, { dose: amount, unit, everyDays }: Pick<Course, 'dose' | 'unit' | 'everyDays'>): string {
  const say = voice.say(recoveryTimeline);
  const dose = `${voice.number(amount, 1)} ${unit}`;
  if (everyDays === 1) return say.daily({ dose });
  if (everyDays === 7) return say.weekly({ dose });
  if (everyDays < 1) return say.timesDaily({ dose, times: voice.number(1 / everyDays, 1) });
  return say.everyNDays({ dose, days: voice.number(everyDays, 1) });
}

/** "enanthate 200 mg weekly", or only the rhythm of another medicine. */
export function doseWords(voice: Voice, course: Course): string {
  const said = rhythm(voice, course);
  if (!course.agent.startsWith('testosterone-')) return said;
  return `${voice.say(recoveryTimeline)[course.agent as TimelineInput['agent']]} ${said}`;
}

/** All courses as they are written beside their bars. */
export function coursesInWords(voice: Voice, input: TimelineInput): readonly CourseWords[] {
  return input.regimen.map((course) => {
    const testosterone = course.agent.startsWith('testosterone-');
    const end = testosterone && input.stopMonth !== null ? input.stopMonth : course.toDay / input.daysPerMonth;
    return {
      testosterone,
      name: agentName(voice, course.agent),
      dose: doseWords(voice, course),
      fromMonth: course.fromDay / input.daysPerMonth,
      toMonth: Math.min(end, input.lastMonth),
      everyMonths: course.everyDays / input.daysPerMonth,
    };
  });
}
