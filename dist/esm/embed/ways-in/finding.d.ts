export interface Finding {
    /** How the page wrote it, for messages. */
    readonly written: string;
    /** The element's name as the page wrote it. */
    readonly name: string;
    /** Attributes for the element, as they were written. */
    readonly attributes: ReadonlyMap<string, string>;
    /** Puts the element where it was asked for; what stood there becomes its fallback. */
    readonly place: (element: Element) => void;
}
export declare function mayTurn(node: Node): boolean;
