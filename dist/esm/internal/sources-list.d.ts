import { type TemplateResult } from 'lit';
import type { Source } from '../data/types.js';
import type { Voice } from '../text/index.js';
/** Where a source can be opened: DOI first, then PubMed, then its own page. */
export declare function sourceAddress(source: Source): string | undefined;
export declare function sourcesList(voice: Voice, sources: readonly Source[]): TemplateResult;
