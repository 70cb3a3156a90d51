/** Record of the given facts by their id. A repeated id is an error: one of the two would be lost silently. */
export declare function byId<T extends {
    readonly id: string;
}>(...groups: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>>;
