import type { monthTicks } from '../time-axis/ticks.js';
import type { PanelId } from './timeline-input.js';
/** A course of a medicine as it is written beside its bar. */
export interface CourseWords {
    /** Whether it is the testosterone from outside. */
    readonly testosterone: boolean;
    readonly name: string;
    readonly dose: string;
    readonly fromMonth: number;
    readonly toMonth: number;
    readonly everyMonths: number;
}
export interface NoteWords {
    readonly panel: PanelId;
    /** What it speaks about, in months from the first dose and the marker's own unit. */
    readonly at: {
        readonly month: number;
        readonly value: number;
    };
    /** Whether a published point stands there. */
    readonly pointed: boolean;
    /** The same note from the longest wording to the shortest; the first names the study. */
    readonly wordings: readonly string[];
}
export interface KeyEntry {
    readonly sign: 'line' | 'start' | 'circle' | 'square';
    readonly words: string;
}
export interface DrawingWords {
    readonly number: (value: number) => string;
    /** From the marker's own unit to the one shown. */
    readonly factor: Readonly<Record<PanelId, number>>;
    readonly names: Readonly<Record<PanelId, string>>;
    readonly units: Readonly<Record<PanelId, string>>;
    readonly moment: string;
    readonly fromFirstDose: string;
    readonly afterStopping: string;
    /** Ticks of the axis and how they are written, where it counts anything but months. */
    readonly axis?: {
        readonly ticks: typeof monthTicks;
        readonly label: (month: number) => string;
    };
    /** Beside the row of counts, and what is counted. */
    readonly counted: string;
    readonly countedNote: string;
    readonly counts: readonly {
        readonly monthsAfterStop: number;
        readonly value: string;
        readonly interval: string;
    }[];
    readonly courses: readonly CourseWords[];
    readonly key: readonly KeyEntry[];
}
/** A marker's value as it is written at the moment shown. */
export interface ValueWords {
    readonly number: string;
    readonly unit: string;
}
