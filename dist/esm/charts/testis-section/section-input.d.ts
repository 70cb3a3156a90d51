import type { MeasureText } from '../time-axis/boxes.js';
import type { CellKind } from './glyphs.js';
import type { SectionShares } from './tissue.js';
export interface RowWords {
    readonly name: string;
    /** "drawn 4 of 28", "smaller, idle" */
    readonly count: string;
}
export interface SectionWords {
    readonly beads: string;
    readonly beadsUnit: string;
    readonly organ: string;
    readonly organScale: string;
    readonly volume: string;
    readonly volumeValue: string;
    readonly volumeUnit: string;
    /** Short remarks under the volume. */
    readonly volumeRemarks: readonly string[];
    readonly schematic: string;
    readonly rows: Readonly<Record<CellKind, RowWords>>;
}
export interface SectionInput {
    /** px at a text size of 16 px. */
    readonly width: number;
    readonly shares: SectionShares;
    readonly volumeMl: number;
    readonly startMl: number;
    readonly words: SectionWords;
    readonly measure: MeasureText;
}
