// Defines <hpg-scenario>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgScenario } from './hpg-scenario.element.js';
export * from './hpg-scenario.element.js';
ensurePageScope();
defineOnce('hpg-scenario', HpgScenario);
//# sourceMappingURL=hpg-scenario.js.map