import { type TemplateResult } from 'lit';
import type { Scenario } from '../../../scenario/scenario.js';
import type { Voice } from '../../../text/index.js';
import { type Choices } from './choices.js';
export declare function moreChoices(voice: Voice, { population }: Scenario, host: Choices, change: (patch: Partial<Scenario>) => void): TemplateResult;
