import type { ReactiveControllerHost } from 'lit';
import type { Run } from '../../scenario/run.js';
import type { Scenario } from '../../scenario/scenario.js';
import type * as Later from './later.js';
import type { FinishLine } from './published.js';
import type { SimulatedOdds } from './simulated.js';
interface Shared {
    readonly scenario: Scenario;
    readonly run: Run;
}
export declare class OddsMen {
    #private;
    constructor(host: ReactiveControllerHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** What comes with them: words, curve, table; undefined until fetched. */
    get later(): typeof Later | undefined;
    /** How far they are. */
    get update(): Later.LatestCohort['update'];
    get failed(): boolean;
    /** Settled once what is fetched is there, or cannot be had. */
    fetch(): Promise<void>;
    /** Asks for the men of the scenario in force; where nothing stops there is nobody to ask for. */
    ask({ scenario, run }: Shared): void;
    /** The shares of the men got so far; read anew only for other men, another line or another day of stopping. */
    odds({ scenario, run }: Shared, line: FinishLine): SimulatedOdds | null;
}
export {};
