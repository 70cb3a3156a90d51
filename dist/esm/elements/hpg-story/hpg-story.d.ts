import { HpgStory } from './hpg-story.element.js';
export * from './hpg-story.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'hpg-story': HpgStory;
    }
}
