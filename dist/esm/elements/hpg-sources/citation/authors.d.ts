/** A person, or a body that has only one name. */
export type Author = {
    readonly family: string;
    readonly given: string;
} | {
    readonly literal: string;
};
export interface Authors {
    readonly names: readonly Author[];
    /** Whether the list was shortened with "et al.". */
    readonly others: boolean;
}
/** "Liu PY, Swerdloff RS, et al." gives two names and others. */
export declare function readAuthors(written: string): Authors;
