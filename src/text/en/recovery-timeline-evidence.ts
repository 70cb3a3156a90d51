// Words of <recovery-timeline> beside the marks of evidence. Fetched with them, after the first drawing.
import { catalogue } from '../catalogue.js';

export const recoveryTimelineEvidence = catalogue('recovery-timeline-evidence', {
  told: 'Evidence behind these numbers:',
  drawn: (v: { count: string }) => `Published points in the drawing, with their evidence (${v.count})`,
  number: (v: { value: string; unit: string; time: string; interval: string }) =>
    `${v.value} ${v.unit}, ${v.time}${v.interval && ` (${v.interval})`}`,
  short: (v: { value: string; interval: string }) => `${v.value}${v.interval && ` (${v.interval})`}`,
  study: (v: { study: string }) => v.study,
});
