import { type TemplateResult } from 'lit';
import type { Levelled, Source } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
import type { EvidenceMarks } from './evidence-marks.js';
import type { MarkedStatement } from './marked-fact.js';
import type { SaidWords } from './site-words.js';
/** A statement with the id under which a locale or the site replaces its words. */
export type ToldStatement = MarkedStatement & {
    readonly id: string;
    readonly text: Levelled;
};
/** What statements need of the element that tells them. */
export interface Telling {
    readonly voice: Voice;
    readonly marks: EvidenceMarks;
    readonly sourcesOf: (ids: readonly string[]) => readonly Source[];
    /** The site's words in place of the kit's; absent where the element takes none. */
    readonly said?: (id: string, own: string) => SaidWords;
}
/** One paragraph. A number that the site states rests on none of the kit's sources, and shows none. */
export declare function toldStatement({ voice, marks, sourcesOf, said }: Telling, fact: ToldStatement): TemplateResult;
