import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Quantity } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
type Cited = Pick<Quantity, 'sources'>;
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
export interface AnswerWords {
    readonly answer: string;
    readonly about: string;
    /** What the words cite beside what the drawing shows. */
    readonly cited: readonly Cited[];
}
/** What the timeline says first. */
export declare function answerInWords(voice: Voice, state: TimelineState): AnswerWords;
export {};
