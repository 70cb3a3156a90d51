// Defines <hpg-glossary>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgGlossary } from './hpg-glossary.element.js';
export * from './hpg-glossary.element.js';
ensurePageScope();
defineOnce('hpg-glossary', HpgGlossary);
//# sourceMappingURL=hpg-glossary.js.map