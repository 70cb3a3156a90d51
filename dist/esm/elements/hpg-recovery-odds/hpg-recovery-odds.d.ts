import { HpgRecoveryOdds } from './hpg-recovery-odds.element.js';
export * from './hpg-recovery-odds.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-recovery-odds': HpgRecoveryOdds;
    }
}
