// Words of <recovery-timeline> for markers overlaid in one picture. Fetched after the first drawing.
import { catalogue } from '../catalogue.js';
export const recoveryTimelineOverlay = catalogue('recovery-timeline-overlay', {
    form: 'Curves',
    panels: 'In panels, each with its own unit',
    overlaid: 'In one picture, % of own start',
    percent: '%',
    cut: '% of his own start, simulated. Above 150 % the lines are cut off; the numbers beside them say how far they go.',
    bandsAside: 'Bands and published points are drawn in the panels.',
});
//# sourceMappingURL=recovery-timeline-overlay.js.map