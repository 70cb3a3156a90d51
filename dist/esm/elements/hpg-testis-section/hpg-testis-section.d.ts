import { HpgTestisSection } from './hpg-testis-section.element.js';
export * from './hpg-testis-section.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-testis-section': HpgTestisSection;
    }
}
