import { HpgStep } from './hpg-step.element.js';
export * from './hpg-step.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-step': HpgStep;
    }
}
