// Defines <hpg-agent>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgAgent } from './hpg-agent.element.js';
export * from './hpg-agent.element.js';
ensurePageScope();
defineOnce('hpg-agent', HpgAgent);
//# sourceMappingURL=hpg-agent.js.map