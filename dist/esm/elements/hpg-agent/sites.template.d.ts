import { type TemplateResult } from 'lit';
import type { ActionSite } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
export declare function sitesTemplate(voice: Voice, acts: readonly ActionSite[]): TemplateResult;
