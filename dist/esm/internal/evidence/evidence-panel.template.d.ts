import { type TemplateResult } from 'lit';
import type { Source } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
import { type MarkedFact } from './marked-fact.js';
import type { OnDemand } from './on-demand.js';
export interface EvidenceView {
    readonly voice: Voice;
    readonly fact: MarkedFact;
    /** "2026-11-22" */
    readonly today: string;
    /** Undefined until they are there. */
    readonly sources: readonly Source[] | undefined;
    readonly state: OnDemand<unknown>;
}
/** The kind of study by name, and what such a study can show. */
export declare function strengthTemplate(voice: Voice, { strength }: MarkedFact): TemplateResult;
export declare function evidenceTemplate(view: EvidenceView): TemplateResult;
