import type { MeasureText } from '../time-axis/boxes.js';
export type LineStage = 'typeA' | 'typeB' | 'spermatocytes' | 'roundSpermatids' | 'elongatedSpermatids' | 'transit';
export interface StageSpan {
    readonly id: LineStage;
    /** Days of development. */
    readonly fromDay: number;
    readonly toDay: number;
    /** Name, shorter ones after it. */
    readonly names: readonly string[];
}
export interface LineWords {
    readonly wall: string;
    readonly semen: string;
    readonly semenValue: string;
    readonly semenUnit: string;
    readonly days: string;
    /** "drawn 3 of 48" by stage. */
    readonly counts: Readonly<Record<LineStage, string>>;
    /** At the followed cells: "31 of 100". */
    readonly followed: string;
    readonly published: string;
}
export interface ConveyorInput {
    /** px at a text size of 16 px. */
    readonly width: number;
    readonly stages: readonly StageSpan[];
    /** Share of the man's own usual number by day of development, and on the way to the semen behind it. */
    readonly share: (development: number) => number;
    /** Where the followed cells are, days since they set off; null where they are not on the line. */
    readonly followed: number | null;
    /** Published time to the semen, days. */
    readonly published: {
        readonly mean: number;
        readonly low: number;
        readonly high: number;
    };
    readonly words: LineWords;
    readonly measure: MeasureText;
    readonly number: (value: number) => string;
}
