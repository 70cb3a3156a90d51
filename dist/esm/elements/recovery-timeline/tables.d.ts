import { type TemplateResult } from 'lit';
import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Voice } from '../../text/index.js';
import type { Times } from './after/times.js';
export { drawingToSvg } from '../../internal/export-drawing.js';
/** Simulated values by month, and the published results where there are any. */
export declare const tablesTemplate: (voice: Voice, state: TimelineState, times?: Times) => TemplateResult;
/** The same as CSV. @param last a further line; '' for none */
export declare const tablesCsv: (voice: Voice, state: TimelineState, last: string, times?: Times) => string;
