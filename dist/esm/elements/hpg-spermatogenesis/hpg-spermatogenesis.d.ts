import { HpgSpermatogenesis } from './hpg-spermatogenesis.element.js';
export * from './hpg-spermatogenesis.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-spermatogenesis': HpgSpermatogenesis;
    }
}
