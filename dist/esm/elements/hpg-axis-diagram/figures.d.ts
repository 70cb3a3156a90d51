import { type TemplateResult } from 'lit';
import { type DrawnPulse, type Measure, type NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { TextStyle } from '../../internal/text-style.js';
import type { Voice } from '../../text/index.js';
import type { AxisState } from './axis-state.js';
import type { BandRoom } from './month-band.js';
/** What there is room for, in px at a text size of 16 px. */
export interface FigureRoom {
    /** Of the element, in CSS px. */
    readonly room: number;
    readonly width: number;
    /** CSS px for each px of a drawing. */
    readonly zoom: number;
    /** Whether words stand under the drawing. */
    readonly bare: boolean;
    readonly measure: Measure;
    /** For the months under the drawing. */
    readonly months: BandRoom;
}
export declare function figureRoom(room: number, style: TextStyle): FigureRoom;
/** What the drawings say and do. */
export interface FigureWords {
    readonly voice: Voice;
    readonly chosen: NodeId | undefined;
    /** The present state, for those who do not see it. */
    readonly inWords: string;
    readonly choose: (part: NodeId) => void;
    /** Pulses of a state, once what works them out is there. */
    readonly pulses: (state: AxisState) => readonly DrawnPulse[] | undefined;
}
export declare class AxisFigures {
    #private;
    /** One figure for each state; the present state is the last. */
    templates(states: readonly AxisState[], room: FigureRoom, words: FigureWords): readonly TemplateResult[];
    /** Puts the buttons over their words, and lets markers arrive where the moment has moved. */
    settle(root: ParentNode): void;
}
