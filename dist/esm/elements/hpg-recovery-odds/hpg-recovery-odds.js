// Defines <hpg-recovery-odds>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgRecoveryOdds } from './hpg-recovery-odds.element.js';
export * from './hpg-recovery-odds.element.js';
ensurePageScope();
defineOnce('hpg-recovery-odds', HpgRecoveryOdds);
//# sourceMappingURL=hpg-recovery-odds.js.map