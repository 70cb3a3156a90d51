import { ProtocolCompare } from './protocol-compare.element.js';
export * from './protocol-compare.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'protocol-compare': ProtocolCompare;
    }
}
