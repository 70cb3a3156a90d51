// Words for inputs that lie outside what was studied in men, in every element that draws a run.
import { catalogue } from '../catalogue.js';

interface About {
  readonly medicine: string;
  readonly dose: string;
}

export const outsideWords = catalogue('outside-studied', {
  line: {
    fundamentals: (v: { list: string }) => `Outside what was studied: ${v.list}. Here you see the model alone.`,
    intermediate: (v: { list: string }) => `Outside what was studied in men: ${v.list}. Here the model stands alone.`,
    academic: (v: { list: string }) => `Outside the studied range: ${v.list}. Extrapolated, not validated here.`,
  },
  dose: (v: About) => `a dose above ${v.dose} of ${v.medicine}`,
  together: {
    fundamentals: (v: About) => `${v.medicine} with testosterone (no trial found; how it acts is all there is to draw)`,
    intermediate: (v: About) => `${v.medicine} with testosterone (no trial found: mechanism only)`,
    academic: (v: About) => `${v.medicine} concurrent with testosterone (no trial found: mechanism only)`,
  },
  duration: (_: About) => 'more than two and a half years on testosterone',
  age: (_: About) => 'an age above 74',
  start: (_: About) => 'fewer than 5 million sperm per mL before',
});
