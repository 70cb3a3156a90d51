import type { LabelText, NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
import { type AxisState } from './axis-state.js';
/** Where what is given, or the man, lies outside what was studied; '' where nothing does. */
export declare function outsideWords(voice: Voice, { run, month }: AxisState): string;
/** One sentence for the state. */
export declare function answerWords(voice: Voice, state: AxisState): string;
/** Who is simulated, and what is given. */
export declare function aboutWords(voice: Voice, state: AxisState, scenario: Scenario): string;
/** Names, numbers and remarks for everything in the drawing. */
export declare function axisLabels(voice: Voice, state: AxisState): Partial<Record<NodeId, LabelText>>;
/** What a part of the drawing is and does. */
export declare function explanation(voice: Voice, state: AxisState, node: NodeId): string;
