export declare class NumberEntries {
    #private;
    /**
     * The number where it can be used; otherwise undefined, and the entry is kept.
     * @param key names the input
     * @param inForce what the entry was to replace, as refused() is told it
     */
    accept(key: string, written: string, [low, high]: readonly [number, number], inForce: string): number | undefined;
    /** The entry that could not be used; undefined once another medicine or another value is in force. */
    refused(key: string, inForce: string): string | undefined;
    clear(): void;
}
