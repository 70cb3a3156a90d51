// Defines <hpg-sources>.
import { defineOnce } from '../../internal/define-once.js';
import { ensurePageScope } from '../../scenario/scope-context.js';
import { HpgSources } from './hpg-sources.element.js';

export * from './hpg-sources.element.js';

ensurePageScope();
defineOnce('hpg-sources', HpgSources);

declare global {
  interface HTMLElementTagNameMap {
    'hpg-sources': HpgSources;
  }
}
