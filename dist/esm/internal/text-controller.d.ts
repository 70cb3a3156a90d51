import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MeasureText } from '../charts/time-axis/boxes.js';
export interface TextInUse {
    /** Text size relative to 16 px, at least 1: signs and cells are not drawn smaller than they were made. */
    readonly k: number;
    readonly measure: MeasureText;
}
export declare class TextController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    /** The same object until font or size changes. */
    get inUse(): TextInUse;
    /**
     * How far a drawing grows with enlarged text: as far as the narrowest one whose words keep clear of each other has room.
     * @param room CSS px
     * @param least width of that drawing, px at a text size of 16 px
     */
    growth(room: number, least: number): number;
    hostConnected(): void;
    hostDisconnected(): void;
}
