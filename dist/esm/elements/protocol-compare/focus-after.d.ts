import type { ReactiveController, ReactiveControllerHost } from 'lit';
export declare class FocusAfter implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & {
        readonly renderRoot: ParentNode;
    });
    /** After the next rendering. @param of a selector @param at which of what it finds; −1 the last */
    next(of: string, at: number): void;
    hostUpdated(): void;
}
