import { type TemplateResult } from 'lit';
import type { AgentId, Level, ProtocolId, TestosteroneId, Units } from '../../data/types.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
import { type PresetId } from './presets.js';
export declare const protocolName: (voice: Voice, id: ProtocolId) => string;
export declare const agentName: (voice: Voice, id: AgentId) => string;
/** A list of choices under its name. @param about id of what explains the choice */
export declare function select<T extends string>(field: string, label: string, chosen: T, options: unknown, choose: (value: T) => void, about?: string): TemplateResult;
/** @param offered whether it can be chosen */
export declare const option: (id: string, name: string, chosen: string, offered?: boolean) => TemplateResult;
/** Whole treatments in plain words. */
export declare function presetSelect(voice: Voice, scenario: Scenario, choose: (preset: PresetId) => void): TemplateResult;
/** Whose experience groups of men stand for, with what that means. */
export declare function populationSelect(voice: Voice, chosen: Scenario['population'], choose: (population: Scenario['population']) => void): TemplateResult;
export declare function protocolSelect(voice: Voice, chosen: ProtocolId, choose: (protocol: ProtocolId) => void): TemplateResult;
export declare function agentSelect(voice: Voice, chosen: TestosteroneId, choose: (agent: TestosteroneId) => void): TemplateResult;
export declare function levelSelect(voice: Voice, choose: (level: Level) => void): TemplateResult;
export declare function unitsSelect(voice: Voice, choose: (units: Units) => void): TemplateResult;
