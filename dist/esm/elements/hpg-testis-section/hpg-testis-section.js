// Defines <hpg-testis-section>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgTestisSection } from './hpg-testis-section.element.js';
export * from './hpg-testis-section.element.js';
ensurePageScope();
defineOnce('hpg-testis-section', HpgTestisSection);
//# sourceMappingURL=hpg-testis-section.js.map