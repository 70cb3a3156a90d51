import { HpgGlossary } from './hpg-glossary.element.js';
export * from './hpg-glossary.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-glossary': HpgGlossary;
    }
}
