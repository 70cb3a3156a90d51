/** Adds the sheet to a document or shadow root once; constructable, so a strict CSP allows it. */
export declare function adoptPageStyles(root: Node): void;
