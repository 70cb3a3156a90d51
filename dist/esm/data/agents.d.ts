import type { Agent, AgentDetails, AgentId } from './types.js';
import type { SourcedText } from './sourced-text.js';
/** The texts of a medicine that carry their own sources. */
export declare const agentTexts: (details: AgentDetails) => Readonly<Record<string, SourcedText>>;
/** Medicines as facts: where they act, what they do there and to every marker, and where they are approved.
 *  `sources` holds every source behind any of their texts, save the approval, which has its own. */
export declare const agents: Readonly<Record<AgentId, Agent>>;
