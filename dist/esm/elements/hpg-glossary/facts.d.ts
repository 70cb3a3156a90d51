export { glossary } from '../../data/glossary.js';
export { sources } from '../../data/sources.js';
