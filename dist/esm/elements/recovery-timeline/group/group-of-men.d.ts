import { type TemplateResult } from 'lit';
import { type Edges } from '../../../charts/group/group-edges.js';
import type { GroupOutline } from '../../../charts/timeline/group-outline.js';
import type { PanelId } from '../../../charts/timeline/timeline-input.js';
import type { Cohort } from '../../../model/cohort/types.js';
import { LatestCohort } from '../../../scenario/cohort/index.js';
import type { Run } from '../../../scenario/run.js';
import { type Scenario } from '../../../scenario/scenario.js';
import type { Voice } from '../../../text/index.js';
export declare class GroupOfMen {
    #private;
    /** The bands, once they are there; another object when they are others. */
    outline?: GroupOutline;
    /** @param changed called whenever there is something new to show */
    constructor(changed: () => void, latest?: LatestCohort);
    /** Asks for the group of a scenario; the same again changes nothing. */
    ask(scenario: Scenario): void;
    stop(): void;
    /**
     * When shares of the men have reached a value of a marker since testosterone was stopped.
     * @returns months after stopping for a share from 0 to 1, undefined where it is later than what is shown; undefined instead
     *   of all while the men are not there
     */
    reachedBy(panel: PanelId, value: number, stopMonth: number): ((share: number) => number | undefined) | undefined;
    /** Progress while men are simulated; then what they come to. @param banded whether the drawing has their bands */
    line(voice: Voice, scenario: Scenario, run: Run, banded?: boolean): TemplateResult;
}
/** Shares of the men who have been at the finish line at least once since testosterone was stopped, by the months told. */
export declare function backBy(cohort: Cohort, stopMonth: number | null): readonly number[];
/** Edges of each band at the sampled day nearest to a month. */
export declare const spreadAt: (edges: Edges, { days }: Cohort, month: number) => readonly (readonly [number, number])[];
