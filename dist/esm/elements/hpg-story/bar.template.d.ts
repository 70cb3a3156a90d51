import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
export interface Bar {
    /** Of the present step, from 0. */
    readonly index: number;
    readonly count: number;
    readonly go: (index: number) => void;
    readonly toPicture: () => void;
    readonly toText: () => void;
}
export declare function barTemplate(voice: Voice, { index, count, go, toPicture, toText }: Bar): TemplateResult;
