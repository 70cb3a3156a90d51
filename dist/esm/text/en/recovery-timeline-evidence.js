// Words of <recovery-timeline> beside the marks of evidence. Fetched with them, after the first drawing.
import { catalogue } from '../catalogue.js';
export const recoveryTimelineEvidence = catalogue('recovery-timeline-evidence', {
    told: 'Evidence behind these numbers:',
    drawn: (v) => `Published points in the drawing, with their evidence (${v.count})`,
    number: (v) => `${v.value} ${v.unit}, ${v.time}${v.interval && ` (${v.interval})`}`,
    short: (v) => `${v.value}${v.interval && ` (${v.interval})`}`,
    study: (v) => v.study,
});
//# sourceMappingURL=recovery-timeline-evidence.js.map