// Defines <protocol-compare>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { ProtocolCompare } from './protocol-compare.element.js';
export * from './protocol-compare.element.js';
ensurePageScope();
defineOnce('protocol-compare', ProtocolCompare);
//# sourceMappingURL=protocol-compare.js.map