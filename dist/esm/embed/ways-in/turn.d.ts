export { trustedOrigins } from '../trusted-origins.js';
/**
 * Turns what stands in a node, itself included.
 * @param trusted origins whose links may become elements
 * @param load brings the definition of a tag
 */
export declare function turnInto(node: Node, trusted: ReadonlySet<string>, load: (tag: string) => void): void;
