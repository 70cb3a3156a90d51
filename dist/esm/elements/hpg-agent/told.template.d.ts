import { type TemplateResult } from 'lit';
import type { Agent, Quantity, Source } from '../../data/types.js';
import type { markerUnits } from '../../data/markers/units.js';
import type { MarkedFact } from '../../internal/evidence/marked-fact.js';
import type { SaidWords } from '../../internal/evidence/site-words.js';
import type { Voice } from '../../text/index.js';
import { type Told } from './agent-facts.js';
/** What the texts need of their element. */
export interface ToldContext {
    readonly voice: Voice;
    readonly today: string;
    /** Words, or the site's in their place. */
    readonly said: (id: string, own: string) => SaidWords;
    /** The mark of a fact, which opens what stands behind it. */
    readonly mark: (fact: MarkedFact) => TemplateResult;
    readonly sourcesOf: (ids: readonly string[]) => readonly Source[];
}
/** @param withBasis whether the kind of study and the sources are printed behind it; its mark opens them either way */
export declare function toldTemplate(context: ToldContext, told: Told, withBasis?: boolean): TemplateResult;
export declare function numberTemplate(context: ToldContext, quantity: Quantity): TemplateResult;
type Names = typeof markerUnits;
/** Rows of the table as plain words, for the page and for CSV. */
export declare function effectRows({ voice, sourcesOf }: ToldContext, agent: Agent, names: Names): readonly (readonly string[])[];
export declare function effectsTable(context: ToldContext, agent: Agent, names: Names): TemplateResult;
export {};
