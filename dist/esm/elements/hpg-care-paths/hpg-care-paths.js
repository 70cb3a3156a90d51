// Defines <hpg-care-paths>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgCarePaths } from './hpg-care-paths.element.js';
export * from './hpg-care-paths.element.js';
ensurePageScope();
defineOnce('hpg-care-paths', HpgCarePaths);
//# sourceMappingURL=hpg-care-paths.js.map