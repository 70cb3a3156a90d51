import { type TemplateResult } from 'lit';
import type { Tissue } from '../../charts/testis-section/tissue.js';
import type { Voice } from '../../text/index.js';
import type { SectionState } from './section-state.js';
export declare function sectionTable(voice: Voice, state: SectionState, tissue: Tissue): TemplateResult;
/** Header and rows for export; shares in per cent. */
export declare function sectionCsvRows(voice: Voice, state: SectionState, tissue: Tissue): (string | number)[][];
