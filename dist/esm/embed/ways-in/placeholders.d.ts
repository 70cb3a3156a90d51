import { type Finding } from './finding.js';
/** Placeholders in a node, itself included. Each is given once. */
export declare function placeholdersIn(node: Node): Finding[];
