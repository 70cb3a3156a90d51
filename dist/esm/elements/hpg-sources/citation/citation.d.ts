import type { Source } from '../../../data/types.js';
/** Authors. Title. Journal. Year;volume:pages. doi and PMID, or the address where there is neither. */
export declare function citation({ authors, title, journal, year, locator, doi, pmid, url }: Source): string;
/** One source a line. */
export declare const citations: (sources: readonly Source[]) => string;
