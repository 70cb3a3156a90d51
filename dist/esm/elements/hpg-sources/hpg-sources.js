// Defines <hpg-sources>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgSources } from './hpg-sources.element.js';
export * from './hpg-sources.element.js';
ensurePageScope();
defineOnce('hpg-sources', HpgSources);
//# sourceMappingURL=hpg-sources.js.map