import { type TemplateResult } from 'lit';
import type { Scenario } from '../../../scenario/scenario.js';
import type { Voice } from '../../../text/index.js';
export declare function moreChoices(voice: Voice, { population }: Scenario, change: (patch: Partial<Scenario>) => void): TemplateResult;
