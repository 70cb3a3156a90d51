/** From the frame: it is there; from the page: tell me your height; from the frame: its height, CSS px. */
export type FrameMessage = {
    readonly hpg: 'ready';
} | {
    readonly hpg: 'hello';
} | {
    readonly hpg: 'height';
    readonly height: number;
};
/** Tallest frame that is believed, CSS px. */
export declare const tallest = 30000;
/** The message in what came in; undefined where it is none of ours, or not of this shape. */
export declare function readMessage(data: unknown): FrameMessage | undefined;
