import { HpgScenario } from './hpg-scenario.element.js';
export * from './hpg-scenario.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-scenario': HpgScenario;
    }
}
