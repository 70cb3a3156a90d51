// Notes of <recovery-timeline> at published points. Fetched after the first drawing.
import { catalogue } from '../catalogue.js';

export const recoveryTimelineNotes = catalogue('recovery-timeline-notes', {
  ofStart: (v: { percent: string }) => `${v.percent} % of start`,
  change: (v: { change: string }) => `${v.change} %`,
  changeTwice: (v: { change: string; second: string }) => `${v.change} % and ${v.second} % in two trials`,
  fall: 'mean of the WHO trials',
  median: (v: { n: string }) => `half of ${v.n} men by then`,
  volume: (v: { size: string }) => `−${v.size} mL in 16 weeks on gel`,
  missing: 'this form: no controlled measurement found',
  withStudy: (v: { note: string; study: string }) => `${v.note}, ${v.study}`,
});
