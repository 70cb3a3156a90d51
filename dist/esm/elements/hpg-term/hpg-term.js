// Defines <hpg-term>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgTerm } from './hpg-term.element.js';
export * from './hpg-term.element.js';
ensurePageScope();
defineOnce('hpg-term', HpgTerm);
//# sourceMappingURL=hpg-term.js.map