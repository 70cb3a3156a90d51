import { type TemplateResult } from 'lit';
import { type Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
export declare function markersTable(voice: Voice, run: Run, month: number): TemplateResult;
