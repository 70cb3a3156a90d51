import type { SectionShares } from '../../charts/testis-section/tissue.js';
import { type Phase, type Run } from '../../scenario/run.js';
export type Story = 'before' | 'early' | 'thinning' | 'low' | 'kept' | 'waiting' | 'filling' | 'back';
export interface SectionState {
    readonly run: Run;
    readonly month: number;
    readonly phase: Phase;
    readonly shares: SectionShares;
    /** Mean share of the four generations that come and go. */
    readonly germ: number;
    readonly volumeMl: number;
    readonly startMl: number;
    readonly story: Story;
}
export declare function sectionState(run: Run, month: number): SectionState;
/** Months that the buttons lead to: before; where the testes are smallest while something is given; some time after. */
export interface Stations {
    readonly before: number;
    readonly smallest: number | null;
    readonly recovering: {
        readonly month: number;
        readonly since: number;
    } | null;
}
export declare function stationsOf(run: Run): Stations;
