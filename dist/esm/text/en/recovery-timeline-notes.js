// Notes of <recovery-timeline> at published points. Fetched after the first drawing.
import { catalogue } from '../catalogue.js';
export const recoveryTimelineNotes = catalogue('recovery-timeline-notes', {
    ofStart: (v) => `${v.percent} % of start`,
    change: (v) => `${v.change} %`,
    changeTwice: (v) => `${v.change} % and ${v.second} % in two trials`,
    fall: 'mean of the WHO trials',
    median: (v) => `half of ${v.n} men by then`,
    volume: (v) => `−${v.size} mL in 16 weeks on gel`,
    missing: 'this form: no controlled measurement found',
    withStudy: (v) => `${v.note}, ${v.study}`,
});
//# sourceMappingURL=recovery-timeline-notes.js.map