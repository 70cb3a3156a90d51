/** Resolves in a task of its own, at once where nothing else waits. Timers would wait at least 4 ms each. */
export declare function nextSlice(): Promise<void>;
