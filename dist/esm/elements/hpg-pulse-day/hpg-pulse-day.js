// Defines <hpg-pulse-day>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgPulseDay } from './hpg-pulse-day.element.js';
export * from './hpg-pulse-day.element.js';
ensurePageScope();
defineOnce('hpg-pulse-day', HpgPulseDay);
//# sourceMappingURL=hpg-pulse-day.js.map