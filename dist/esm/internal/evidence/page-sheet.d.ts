import type { CSSResult } from 'lit';
/** @param styles rules in the layer hpg-explainers, so that any rule of the page wins */
export declare function adoptPageSheet(root: Node, styles: CSSResult): void;
