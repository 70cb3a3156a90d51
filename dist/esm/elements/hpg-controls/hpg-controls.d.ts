import { HpgControls } from './hpg-controls.element.js';
export * from './hpg-controls.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-controls': HpgControls;
    }
}
