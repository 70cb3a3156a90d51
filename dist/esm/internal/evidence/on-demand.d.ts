import type { ReactiveControllerHost } from 'lit';
export type DemandState = 'not-asked' | 'loading' | 'failed' | 'ready';
export declare class OnDemand<T> {
    #private;
    state: DemandState;
    /**
     * @param fetch usually an import
     * @param failed told each time it could not be fetched
     */
    constructor(host: ReactiveControllerHost, fetch: () => Promise<T>, failed: (error: unknown) => void);
    /** Undefined until it has been fetched. */
    get value(): T | undefined;
    /** Fetches once; after a failure a further call tries again. Never rejects. */
    load(): Promise<void>;
    /** Resolves when what has been asked for is there, or could not be fetched. */
    get settled(): Promise<void>;
}
