import { HpgVisitSheet } from './hpg-visit-sheet.element.js';
export * from './hpg-visit-sheet.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-visit-sheet': HpgVisitSheet;
    }
}
