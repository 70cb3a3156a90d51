// Defines <hpg-controls>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgControls } from './hpg-controls.element.js';
export * from './hpg-controls.element.js';
ensurePageScope();
defineOnce('hpg-controls', HpgControls);
//# sourceMappingURL=hpg-controls.js.map