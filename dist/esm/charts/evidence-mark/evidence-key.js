// The key to the evidence marks: only those that the picture uses, each with its words.
import { html, nothing } from 'lit';
import { evidenceMark } from './evidence-mark.js';
import { strengthsUsed } from './strengths.js';
/**
 * @param title what the key is for
 * @param strengths those drawn, in any order, repeated or not
 * @param words what each is called
 */
export function evidenceKey(title, strengths, words) {
    const used = strengthsUsed(strengths);
    if (used.length === 0)
        return nothing;
    return html `<div class="evidence-key" part="evidence-key">
    <span>${title}</span>
    <ul>
      ${used.map((strength) => html `<li>${evidenceMark(strength)}<span>${words(strength)}</span></li>`)}
    </ul>
  </div>`;
}
//# sourceMappingURL=evidence-key.js.map