import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Voice } from '../../text/index.js';
import { type AnswerWords } from './answer-words.js';
/** What is published about sperm where more than testosterone is given, told in one sentence each. */
export declare const told: {
    readonly 'trt-hcg': readonly ["besideHcg", {
        readonly sources: readonly ["hsieh-2013"];
    }];
    readonly clomiphene: readonly ["tablets", {
        readonly sources: readonly ["helo-2015"];
    }];
    readonly anastrozole: readonly ["tablets", {
        readonly sources: readonly ["helo-2015"];
    }];
    readonly enclomiphene: readonly ["enclomiphenes", {
        readonly sources: readonly ["repros-za305", "repros-za304"];
    }];
};
/** What the timeline says first. */
export declare function furtherAnswer(voice: Voice, state: TimelineState): AnswerWords;
