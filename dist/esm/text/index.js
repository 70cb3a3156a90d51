// What elements and pages use of the words: catalogues, locales, the voice.
export { catalogue } from './catalogue.js';
export { addLocale, english, nearestLocale } from './locales.js';
export { Voice } from './voice.js';
//# sourceMappingURL=index.js.map