// Words for inputs that lie outside what was studied in men, in every element that draws a run.
import { catalogue } from '../catalogue.js';
export const outsideWords = catalogue('outside-studied', {
    line: {
        fundamentals: (v) => `Outside what was studied: ${v.list}. Here you see the model alone.`,
        intermediate: (v) => `Outside what was studied in men: ${v.list}. Here the model stands alone.`,
        academic: (v) => `Outside the studied range: ${v.list}. Extrapolated, not validated here.`,
    },
    dose: (v) => `a dose above ${v.dose} of ${v.medicine}`,
    together: {
        fundamentals: (v) => `${v.medicine} with testosterone (no trial found; how it acts is all there is to draw)`,
        intermediate: (v) => `${v.medicine} with testosterone (no trial found: mechanism only)`,
        academic: (v) => `${v.medicine} concurrent with testosterone (no trial found: mechanism only)`,
    },
    duration: (_) => 'more than two and a half years on testosterone',
    age: (_) => 'an age above 74',
    start: (_) => 'fewer than 5 million sperm per mL before',
});
//# sourceMappingURL=outside-studied.js.map