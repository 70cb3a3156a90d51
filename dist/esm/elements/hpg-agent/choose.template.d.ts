import { type TemplateResult } from 'lit';
import type { AgentId } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
/** @param shown the medicine that is shown */
export declare function chooseTemplate(voice: Voice, ids: readonly AgentId[], shown: AgentId, choose: (id: AgentId) => void): TemplateResult;
