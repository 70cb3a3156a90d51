import { type CompareColumn, type CompareState, type GroupId } from '../../charts/compare/index.js';
import type { ProtocolId } from '../../data/types.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
/** The protocol whose published results on sperm answer first; undefined where a comparison with waiting does. */
export declare function answeringProtocol(ids: readonly ProtocolId[]): ProtocolId | undefined;
/** @param isOpen which groups of rows the reader has open */
export declare function answerWords(voice: Voice, state: CompareState, isOpen: (group: GroupId) => boolean): string;
/** Whether a medicine is simulated to have more sperm than waiting or no treatment has: the model alone says so. */
export declare function modelRunsAhead(state: CompareState, index: number): boolean;
export declare function aboutWords(voice: Voice, state: CompareState, scenario: Scenario): string;
/** One line each: how a column differs from the first at the moment. */
export declare function differenceWords(voice: Voice, state: CompareState, index: number): string[];
/** "since stopping": what the arrow of a column counts from. */
export declare function sinceWords(voice: Voice, column: CompareColumn | undefined): string;
