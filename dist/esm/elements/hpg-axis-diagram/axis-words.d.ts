import type { LabelText, NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { AgentId } from '../../data/types.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
import { type AxisState } from './axis-state.js';
/** As inside of a sentence, without what stands in brackets: room in the drawing is small. */
export declare const shortName: (voice: Voice, id: AgentId) => string;
/** One sentence for the state. */
export declare function answerWords(voice: Voice, state: AxisState): string;
/** Who is simulated, and what is given. */
export declare function aboutWords(voice: Voice, state: AxisState, scenario: Scenario): string;
/** Names, numbers and remarks for everything in the drawing. */
export declare function axisLabels(voice: Voice, state: AxisState): Partial<Record<NodeId, LabelText>>;
/** What a drawing says to those who do not see it. @param answer absent: the sentence of the state */
export declare function drawingWords(voice: Voice, state: AxisState, answer?: string): string;
