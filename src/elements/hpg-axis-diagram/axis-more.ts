// What a reader asks for before it is needed, fetched then: studies behind a part, two states side by side, a guess answered.
export { behindPart } from './behind-part.template.js';
export { axisBeside, besideTemplate } from './beside.js';
export { revealTemplate } from './reveal.template.js';
