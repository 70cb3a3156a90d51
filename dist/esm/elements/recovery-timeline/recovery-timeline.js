// Defines <recovery-timeline>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { RecoveryTimeline } from './recovery-timeline.element.js';
export * from './recovery-timeline.element.js';
ensurePageScope();
defineOnce('recovery-timeline', RecoveryTimeline);
//# sourceMappingURL=recovery-timeline.js.map