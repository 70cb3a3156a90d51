import type { Course, ProtocolId, TestosteroneId } from '../../data/types.js';
/** The markers that have a panel, from top to bottom. */
export declare const panelIds: readonly ["lh", "fsh", "testosterone", "itt", "sperm", "testisVolume"];
export type PanelId = (typeof panelIds)[number];
/** One of something for each panel. */
export declare const perPanel: <T>(of: (id: PanelId) => T) => Record<PanelId, T>;
/** One value per panel, in the marker's own unit. */
export type PanelValues = Readonly<Record<PanelId, number>>;
export interface TimelineInput {
    readonly protocol: ProtocolId;
    readonly agent: TestosteroneId;
    /** mg of the testosterone from outside per administration, and days between administrations. */
    readonly dose: number;
    readonly everyDays: number;
    readonly trtMonths: number;
    /** The reader's own medicines in place of the protocol's; '' where there are none. */
    readonly courses: string;
    /** Whose experience the groups of men stand for. */
    readonly population: 'trial' | 'clinic';
    readonly ageYears: number;
    /** Before the first dose. */
    readonly spermMPerMl: number;
    /** The moment shown, months from the first dose. */
    readonly month: number;
    /** All courses, in days from the first dose. */
    readonly regimen: readonly Course[];
    /** Month of the first testosterone dose not taken; null where it is never stopped. */
    readonly stopMonth: number | null;
    readonly hasTestosterone: boolean;
    /** The axis, months from the first dose. */
    readonly firstMonth: number;
    readonly lastMonth: number;
    readonly daysPerMonth: number;
    /** Simulated, one value per day from the first dose. */
    readonly series: Readonly<Record<PanelId, ArrayLike<number>>>;
}
/** The courses beside the treatment with testosterone that the scenario names, which comes first. */
export declare const besideMain: ({ regimen, hasTestosterone }: TimelineInput) => readonly Course[];
/** A daily series at a month, linear between days; before the first dose the untreated value. */
export declare function valueAt(series: ArrayLike<number>, month: number, daysPerMonth: number): number;
