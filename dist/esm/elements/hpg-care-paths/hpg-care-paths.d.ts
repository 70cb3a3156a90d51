import { HpgCarePaths } from './hpg-care-paths.element.js';
export * from './hpg-care-paths.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-care-paths': HpgCarePaths;
    }
}
