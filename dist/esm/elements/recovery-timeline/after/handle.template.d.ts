import { type TemplateResult } from 'lit';
import type { Movable } from './movable.js';
/** Where a handle can be pressed, px from the drawing's upper left corner. */
export interface Target {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
/** What a handle is drawn as. */
export interface HandleLook {
    readonly target: Target;
    /** Where the grip stands; none for a whole bar. */
    readonly grip?: {
        readonly x: number;
        readonly y: number;
    };
    /** Whether it is of the testosterone from outside. */
    readonly outside: boolean;
}
/**
 * @param k text size in use relative to 16 px
 * @param step of the unit of time in use, months @param page how many of them Page keys and Shift go
 */
export declare function handleTemplate(movable: Movable, { target, grip, outside }: HandleLook, k: number, { step, page }: {
    readonly step: number;
    readonly page: number;
}, onEscape: () => void): TemplateResult;
