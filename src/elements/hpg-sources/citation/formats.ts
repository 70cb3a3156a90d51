// The forms in which sources can be copied.
import type { Source } from '../../../data/types.js';
import { bibtexFile } from './bibtex.js';
import { citations } from './citation.js';
import { cslJson } from './csl-json.js';

export type Format = 'citation' | 'bibtex' | 'csl';

export const formats: Readonly<Record<Format, (sources: readonly Source[]) => string>> = {
  citation: citations,
  bibtex: bibtexFile,
  csl: cslJson,
};

export const formatNames = Object.keys(formats) as readonly Format[];
