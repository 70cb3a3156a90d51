import { type TemplateResult } from 'lit';
import type { Form } from '../../charts/timeline/sizes.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
/** All controls; those that would change nothing are left out. */
export declare function controlsTemplate(voice: Voice, scenario: Scenario, form: Form, change: (patch: Partial<Scenario>) => void): TemplateResult;
