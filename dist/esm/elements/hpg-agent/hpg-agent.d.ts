import { HpgAgent } from './hpg-agent.element.js';
export * from './hpg-agent.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-agent': HpgAgent;
    }
}
