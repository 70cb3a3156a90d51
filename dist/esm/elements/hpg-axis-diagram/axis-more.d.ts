export { behindPart } from './behind-part.template.js';
export { axisBeside, besideTemplate } from './beside.js';
export { explanation } from './explanation.js';
export { revealTemplate } from './reveal.template.js';
