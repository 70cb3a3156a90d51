import type { Source } from '../../../data/types.js';
export type Format = 'citation' | 'bibtex' | 'csl';
export declare const formats: Readonly<Record<Format, (sources: readonly Source[]) => string>>;
export declare const formatNames: readonly Format[];
