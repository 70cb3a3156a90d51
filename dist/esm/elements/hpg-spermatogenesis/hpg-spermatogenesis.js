// Defines <hpg-spermatogenesis>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgSpermatogenesis } from './hpg-spermatogenesis.element.js';
export * from './hpg-spermatogenesis.element.js';
ensurePageScope();
defineOnce('hpg-spermatogenesis', HpgSpermatogenesis);
//# sourceMappingURL=hpg-spermatogenesis.js.map