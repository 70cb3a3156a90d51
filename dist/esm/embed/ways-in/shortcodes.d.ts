import { type Finding } from './finding.js';
/** The shortcodes in a node. */
export declare const shortcodesIn: (node: Node) => Finding[];
