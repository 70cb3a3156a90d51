import { HpgAxisDiagram } from './hpg-axis-diagram.element.js';
export * from './hpg-axis-diagram.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-axis-diagram': HpgAxisDiagram;
    }
}
