// The key to the evidence marks: only those that the picture uses, each with its words.
import { html, nothing, type TemplateResult } from 'lit';
import type { Strength } from '../../data/types.js';
import { evidenceMark } from './evidence-mark.js';
import { strengthsUsed } from './strengths.js';

/**
 * @param title what the key is for
 * @param strengths those drawn, in any order, repeated or not
 * @param words what each is called
 */
export function evidenceKey(
  title: string,
  strengths: Iterable<Strength>,
  words: (strength: Strength) => string,
): TemplateResult | typeof nothing {
  const used = strengthsUsed(strengths);
  if (used.length === 0) return nothing;
  return html`<div class="evidence-key" part="evidence-key">
    <span>${title}</span>
    <ul>
      ${used.map((strength) => html`<li>${evidenceMark(strength)}<span>${words(strength)}</span></li>`)}
    </ul>
  </div>`;
}
