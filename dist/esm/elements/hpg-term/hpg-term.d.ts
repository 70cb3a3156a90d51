import { HpgTerm } from './hpg-term.element.js';
export * from './hpg-term.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-term': HpgTerm;
    }
}
