import { type TemplateResult } from 'lit';
import type { CompareState } from '../../charts/compare/index.js';
import type { Voice } from '../../text/index.js';
/** All columns, also those that are not on screen. */
export declare function lightTable(voice: Voice, state: CompareState): TemplateResult;
