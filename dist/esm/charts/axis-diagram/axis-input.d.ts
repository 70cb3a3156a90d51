import type { ActionSite } from '../../data/types.js';
/** The hormones and cells that travel along a line. */
export type SignalId = 'gnrh' | 'lh' | 'fsh' | 'testosterone' | 'estradiol' | 'itt' | 'sperm';
/** Where a medicine can join the drawing. SERMs act at the brain, so both brain sites share one mark. */
export type MedicineSite = 'blood' | 'brake' | 'pituitary' | 'aromatase' | 'leydig' | 'sertoli';
/** Everything in the drawing that has a name. */
export type NodeId = SignalId | 'hypothalamus' | 'pituitary' | 'leydigCells' | 'sertoliCells' | 'testisVolume' | `medicine-${MedicineSite}`;
/** Now ÷ the same man's own usual: 1 is usual, 0 is none. secretion: testosterone that his own Leydig cells send out. */
export interface AxisShares extends Readonly<Record<SignalId, number>> {
    readonly secretion: number;
    readonly volume: number;
    readonly typeB: number;
    readonly spermatocytes: number;
    readonly roundSpermatids: number;
    readonly elongatedSpermatids: number;
    readonly leydigMass: number;
}
/** The words at one place of the drawing. */
export interface LabelText {
    readonly name: string;
    /** Name and remark for a phone; an empty remark leaves it out. */
    readonly briefName?: string;
    readonly briefRemark?: string;
    readonly value?: string;
    readonly unit?: string;
    readonly remark?: string;
}
export type Measure = (text: string, sizePx: number, weight: number) => number;
/** A pulse on its way: how far along the stretch of the day that is drawn (0 to 1), and its size, a usual one = 1. */
export interface DrawnPulse {
    readonly at: number;
    readonly size: number;
}
export interface AxisInput {
    /** Room in CSS px at a text size of 16 px. */
    readonly width: number;
    readonly shares: AxisShares;
    /** Pulses of GnRH and of the LH that follows it; absent: groups of markers that thin out with the share. */
    readonly pulses?: readonly DrawnPulse[] | undefined;
    /** Sites at which a medicine acts at this moment. */
    readonly medicines: readonly MedicineSite[];
    /** Whether a medicine acts on the brake at any moment: its room is kept, so that the drawing does not jump. */
    readonly keepBrakeRoom?: boolean;
    /** Least distance of both lenses from the top, px: two drawings side by side stand at the same heights. */
    readonly least?: {
        readonly brainY: number;
        readonly testisY: number;
    };
    readonly labels: Readonly<Partial<Record<NodeId, LabelText>>>;
    readonly measure?: Measure;
    /** Drawing only: the words stand elsewhere. */
    readonly bare?: boolean;
}
/** Marks for a medicine's places of action. What reaches the blood acts everywhere, and what blocks estradiol at
 *  the hypothalamus does so at the pituitary as well: one mark each. */
export declare function medicineSites(acts: readonly ActionSite[]): MedicineSite[];
