// What a reader asks for before it is needed, fetched then: what a part does, studies behind it, two states side by
// side, a guess answered.
export { behindPart } from './behind-part.template.js';
export { axisBeside, besideTemplate } from './beside.js';
export { explanation } from './explanation.js';
export { revealTemplate } from './reveal.template.js';
//# sourceMappingURL=axis-more.js.map