import type { ReactiveController, ReactiveControllerHost } from 'lit';
export declare class SizeController implements ReactiveController {
    #private;
    readonly fallback: number;
    /** @param fallback width used while the element has no room, CSS px */
    constructor(host: ReactiveControllerHost & Element, fallback?: number);
    /** Content width, CSS px. While hidden the last width stays. */
    get width(): number;
    /** Whether the element has been laid out at least once. */
    get measured(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
}
