import { type TemplateResult } from 'lit';
import type { Agent } from '../../data/types.js';
import { type ToldContext } from './told.template.js';
export declare function kineticsTemplate(context: ToldContext, agent: Agent): TemplateResult;
