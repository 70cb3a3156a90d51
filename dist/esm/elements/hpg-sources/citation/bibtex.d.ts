import type { Source } from '../../../data/types.js';
export declare function bibtex(source: Source): string;
export declare const bibtexFile: (sources: readonly Source[]) => string;
