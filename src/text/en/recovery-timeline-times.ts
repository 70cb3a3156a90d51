// Words of <recovery-timeline> for months and weeks. Fetched after the first drawing.
import { catalogue } from '../catalogue.js';

export const recoveryTimelineTimes = catalogue('recovery-timeline-times', {
  months: (v: { count: string }) => `${v.count} months`,
  weeks: (v: { count: string }) => `${v.count} weeks`,
  month: (v: { count: string }) => `month ${v.count}`,
  week: (v: { count: string }) => `week ${v.count}`,
  weekOn: (v: { week: string }) => `week ${v.week} on testosterone`,
  weekAfter: (v: { week: string; since: string }) => `week ${v.week}, ${v.since} after stopping`,
  weekUntreated: (v: { week: string }) => `week ${v.week}, no testosterone from outside`,
  axisMonth: 'month',
  axisWeek: 'week',
  headMonth: 'Month from first dose',
  headAfter: 'Months after stopping',
  headWeek: 'Week from first dose',
  headWeeksAfter: 'Weeks after stopping',

  // The choice
  unit: 'Count time in',
  monthsChoice: 'Months',
  weeksChoice: 'Weeks',
});
