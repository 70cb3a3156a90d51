// Defines <hpg-axis-diagram>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgAxisDiagram } from './hpg-axis-diagram.element.js';
export * from './hpg-axis-diagram.element.js';
ensurePageScope();
defineOnce('hpg-axis-diagram', HpgAxisDiagram);
//# sourceMappingURL=hpg-axis-diagram.js.map