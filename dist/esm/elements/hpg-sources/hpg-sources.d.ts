import { HpgSources } from './hpg-sources.element.js';
export * from './hpg-sources.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-sources': HpgSources;
    }
}
