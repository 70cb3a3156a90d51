export declare const definitions: Readonly<Record<string, () => Promise<unknown>>>;
