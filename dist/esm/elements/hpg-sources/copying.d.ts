import type { ReactiveControllerHost } from 'lit';
export type CopyState = {
    readonly kind: 'idle';
} | {
    readonly kind: 'copied';
    readonly words: string;
} | {
    readonly kind: 'refused';
    readonly text: string;
};
export declare class Copying {
    #private;
    state: CopyState;
    constructor(host: ReactiveControllerHost);
    /** @param words what to say once it is copied. Never rejects. */
    copy(text: string, words: string): Promise<void>;
    /** What was said belongs to an earlier choice. */
    forget(): void;
}
