import { type TemplateResult } from 'lit';
import type { CareAnswer } from '../../data/care/option.js';
import type { Voice } from '../../text/index.js';
import type { CareAnswers } from './situation.js';
export type Question = keyof CareAnswers;
/** Every question with its answers, in the order in which they are asked. */
export declare const questions: Readonly<Record<Question, readonly CareAnswer<string>[]>>;
/** @param folded whether each question shows its answer alone until it is opened, as in a narrow column */
export declare function answersTemplate(voice: Voice, answers: CareAnswers, folded: boolean, onAnswer: (question: Question, id: string) => void): TemplateResult;
