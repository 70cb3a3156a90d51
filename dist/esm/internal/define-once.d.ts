interface Versioned {
    readonly kitVersion?: string;
}
/** Defines a tag unless it is taken. Never throws. */
export declare function defineOnce(tag: string, element: CustomElementConstructor & Versioned): void;
export {};
