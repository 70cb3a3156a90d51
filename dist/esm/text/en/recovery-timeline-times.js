// Words of <recovery-timeline> for months and weeks. Fetched after the first drawing.
import { catalogue } from '../catalogue.js';
export const recoveryTimelineTimes = catalogue('recovery-timeline-times', {
    months: (v) => `${v.count} months`,
    weeks: (v) => `${v.count} weeks`,
    month: (v) => `month ${v.count}`,
    week: (v) => `week ${v.count}`,
    weekOn: (v) => `week ${v.week} on testosterone`,
    weekAfter: (v) => `week ${v.week}, ${v.since} after stopping`,
    weekUntreated: (v) => `week ${v.week}, no testosterone from outside`,
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
//# sourceMappingURL=recovery-timeline-times.js.map