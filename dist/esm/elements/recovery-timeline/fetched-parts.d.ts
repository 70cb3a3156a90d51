import { OnDemand } from '../../internal/evidence/on-demand.js';
import type { KitElement } from '../../internal/kit-element.js';
import type * as OutsideStudied from '../../internal/outside-studied.js';
import type * as After from './after/after-drawing.js';
import type * as EvidenceOf from './evidence.js';
import type * as FurtherAnswers from './further-answers.js';
import type * as Tables from './tables.js';
export declare class FetchedParts {
    readonly evidence: OnDemand<typeof EvidenceOf>;
    readonly further: OnDemand<typeof FurtherAnswers>;
    readonly tables: OnDemand<typeof Tables>;
    readonly outside: OnDemand<typeof OutsideStudied>;
    /** The men behind the typical one, what moves by hand, marks of evidence, milestones and stages. */
    readonly after: OnDemand<After.AfterDrawing>;
    constructor(host: KitElement, after: (module: typeof After) => After.AfterDrawing);
    /** Whether there is nothing to wait for. */
    get complete(): boolean;
    /** Fetches what belongs to the words of the element, and waits for what has been asked for. */
    settle(): Promise<void>;
}
