// Defines <hpg-step>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgStep } from './hpg-step.element.js';
export * from './hpg-step.element.js';
ensurePageScope();
defineOnce('hpg-step', HpgStep);
//# sourceMappingURL=hpg-step.js.map