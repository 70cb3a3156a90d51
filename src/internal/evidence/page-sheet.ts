// Style sheets for words that an element renders into the page, added to a document or shadow root once.
import type { CSSResult } from 'lit';
import { adoptSheet } from '../adopt-sheet.js';

/** @param styles rules in the layer hpg-explainers, so that any rule of the page wins */
export function adoptPageSheet(root: Node, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  if (sheet) adoptSheet(root, sheet);
}
