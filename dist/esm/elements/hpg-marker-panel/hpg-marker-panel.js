// Defines <hpg-marker-panel>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgMarkerPanel } from './hpg-marker-panel.element.js';
export * from './hpg-marker-panel.element.js';
ensurePageScope();
defineOnce('hpg-marker-panel', HpgMarkerPanel);
//# sourceMappingURL=hpg-marker-panel.js.map