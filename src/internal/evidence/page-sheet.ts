// Style sheets for words that an element renders into the page, added to a document or shadow root once.
import type { CSSResult } from 'lit';

/** @param styles rules in the layer hpg-explainers, so that any rule of the page wins */
export function adoptPageSheet(root: Node, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  if (!sheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
