import type { Level } from '../../data/types.js';
import type { Catalogue, Messages, Spoken } from '../../text/catalogue.js';
import { Voice } from '../../text/voice.js';
import { type SaidWords, type SiteContent } from './site-words.js';
export declare const isKept: (catalogue: string) => boolean;
/** What has been asked for, and what of it the site changed. */
export interface Heard {
    /** Messages by catalogue. */
    readonly catalogues: Map<string, readonly string[]>;
    readonly facts: Set<string>;
    readonly replaced: Map<string, SaidWords>;
}
export declare class SiteVoice extends Voice {
    #private;
    readonly kit: Voice;
    constructor(own: Voice, content: SiteContent, heard: Heard);
    say<M extends Messages>(words: Catalogue<M>): Spoken<M>;
    fact(id: string, text: Readonly<Record<Level, string>>): string;
}
