// Defines <hpg-visit-sheet>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgVisitSheet } from './hpg-visit-sheet.element.js';
export * from './hpg-visit-sheet.element.js';
ensurePageScope();
defineOnce('hpg-visit-sheet', HpgVisitSheet);
//# sourceMappingURL=hpg-visit-sheet.js.map