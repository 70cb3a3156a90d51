// The evidence marks of the whole kit.
export { evidenceKey } from './evidence-key.js';
export { evidenceMark, evidenceShape } from './evidence-mark.js';
export { evidenceStyles } from './evidence-mark.styles.js';
export { strengthMessage, strengthsUsed } from './strengths.js';
//# sourceMappingURL=index.js.map