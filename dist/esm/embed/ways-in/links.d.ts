import { type Finding } from './finding.js';
/** Links in a node that ask for an element, itself included. */
export declare function linksIn(node: Node, trusted: ReadonlySet<string>): Finding[];
