import { RecoveryTimeline } from './recovery-timeline.element.js';
export * from './recovery-timeline.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'recovery-timeline': RecoveryTimeline;
    }
}
