/** The id that an attribute or, without one, the text names; undefined where the glossary has no such word. */
export declare function termIdOf(written: string | undefined, text: string): string | undefined;
