import type { Run } from '../../../scenario/run.js';
import { type Scenario } from '../../../scenario/scenario.js';
import type { Voice } from '../../../text/index.js';
import type { Times } from './times.js';
/** Why something went no further. */
export type Limit = 'beforeFirst' | 'beyond' | 'least' | 'testosteroneRange';
export interface Movable {
    /** "testosterone-end", "0-start": stays the same while it moves. */
    readonly name: string;
    /** Index of its bar in the drawing, and which part of the bar. */
    readonly bar: number;
    readonly part: 'start' | 'end' | 'whole';
    readonly label: string;
    /** Where it stands, in words. */
    readonly text: string;
    /** Where it stands, and where it can, months from the first dose. */
    readonly month: number;
    readonly range: readonly [number, number];
    /** Moves it; past its range it stops there, and says why. */
    readonly to: (month: number) => void;
}
export interface MovableContext {
    readonly voice: Voice;
    readonly times: Times;
    readonly scenario: Scenario;
    readonly run: Run;
    readonly change: (patch: Partial<Scenario>) => void;
    /** Told at each move why it went no further; undefined where it went where it was meant to. */
    readonly stopped: (limit: Limit | undefined) => void;
}
/** Everything that can be moved, in the order in which keys go through it. */
export declare function movables(context: MovableContext): readonly Movable[];
