import { HpgMarkerPanel } from './hpg-marker-panel.element.js';
export * from './hpg-marker-panel.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-marker-panel': HpgMarkerPanel;
    }
}
