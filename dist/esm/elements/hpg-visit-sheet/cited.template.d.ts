import { type TemplateResult } from 'lit';
import type { Source } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
export declare const citedTemplate: (voice: Voice, sources: readonly Source[]) => TemplateResult;
