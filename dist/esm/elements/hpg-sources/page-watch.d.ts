import type { ReactiveController, ReactiveControllerHost } from 'lit';
export declare class PageWatch implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
}
