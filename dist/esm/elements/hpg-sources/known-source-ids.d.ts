export declare function knownSourceIds(tag: string): ReadonlySet<string> | undefined;
