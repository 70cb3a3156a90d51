import { type TemplateResult } from 'lit';
import type { Level, ProtocolId, TestosteroneId, Units } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
export declare const protocolName: (voice: Voice, id: ProtocolId) => string;
export declare const agentName: (voice: Voice, id: TestosteroneId) => string;
export declare function protocolSelect(voice: Voice, chosen: ProtocolId, choose: (protocol: ProtocolId) => void): TemplateResult;
export declare function agentSelect(voice: Voice, chosen: TestosteroneId, choose: (agent: TestosteroneId) => void): TemplateResult;
export declare function levelSelect(voice: Voice, choose: (level: Level) => void): TemplateResult;
export declare function unitsSelect(voice: Voice, choose: (units: Units) => void): TemplateResult;
