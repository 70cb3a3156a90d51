import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import type { Followed, LineState } from './line-state.js';
export declare function lineTable(voice: Voice, state: LineState): TemplateResult;
/** Header and rows for export; shares in per cent. */
export declare function lineCsvRows(voice: Voice, state: LineState, followed: Followed): (string | number)[][];
