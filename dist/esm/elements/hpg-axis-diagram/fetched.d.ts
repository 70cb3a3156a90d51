import { OnDemand } from '../../internal/evidence/on-demand.js';
import type { KitElement } from '../../internal/kit-element.js';
import type { AxisState } from './axis-state.js';
export declare class Fetched {
    #private;
    private readonly host;
    private readonly failed;
    /** What a part does, two states side by side, a guess answered. */
    readonly more: OnDemand<typeof import("./axis-more.js")>;
    /** Sources and limits. */
    readonly evidence: OnDemand<typeof import("./axis-evidence.js")>;
    /** Table and export. */
    readonly out: OnDemand<typeof import("./axis-out.js")>;
    /** The pulses of the day. */
    readonly pulses: OnDemand<typeof import("./day-pulses.js")>;
    /** @param host renders again whenever something has arrived; @param failed told when something could not be fetched */
    constructor(host: KitElement, failed: () => void);
    /** Where what is given, or the man, lies outside what was studied; '' where nothing does, and until it has arrived. */
    outsideWords({ run, month }: AxisState): string;
    /** Waits for all that has been asked for, for the pulses, table and export; true if there was something to wait for. */
    complete(): Promise<boolean>;
}
