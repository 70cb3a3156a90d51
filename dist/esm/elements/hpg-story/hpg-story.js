// Defines <hpg-story>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgStory } from './hpg-story.element.js';
export * from './hpg-story.element.js';
ensurePageScope();
defineOnce('hpg-story', HpgStory);
//# sourceMappingURL=hpg-story.js.map