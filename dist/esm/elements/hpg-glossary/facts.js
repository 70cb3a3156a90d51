// All that the element fetches at once: the words, and the sources of the numbers in them.
export { glossary } from '../../data/glossary.js';
export { sources } from '../../data/sources.js';
//# sourceMappingURL=facts.js.map