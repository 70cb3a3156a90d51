import type { Source } from '../../data/types.js';
/** "Liu 2006": the first author's family name, or the body's name, and the year. */
export declare function sourceName({ authors, year }: Pick<Source, 'authors' | 'year'>): string;
