// Words beside what a page has put in place of the kit's own words.
import { catalogue } from '../catalogue.js';
export const siteContent = catalogue('site-content', {
    bySite: (v) => `${v.words} (stated by this site)`,
    numbers: (v) => `“${v.words}” The numbers in these words are stated by this site, not by hpg-explainers.`,
    slot: 'The numbers in the words that this site has put here are stated by this site, not by hpg-explainers.',
    words: 'Some of the words here are this site’s own.',
    messages: (v) => `one of ${v.keys}, each after “${v.name}.”`,
    kept: 'words of the element; what stands behind numbers stays the kit’s to say',
    text: 'plain text',
    notSaid: (v) => `<${v.tag}>: content names “${v.ids}”, which it does not say now. It says it once that part is opened, or the name is wrong.`,
});
//# sourceMappingURL=site-content.js.map