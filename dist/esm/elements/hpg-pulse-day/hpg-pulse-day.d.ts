import { HpgPulseDay } from './hpg-pulse-day.element.js';
export * from './hpg-pulse-day.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-pulse-day': HpgPulseDay;
    }
}
