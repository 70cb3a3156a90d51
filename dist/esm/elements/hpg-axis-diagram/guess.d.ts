import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
export declare const guesses: readonly ["rises", "stays", "falls"];
export type Guess = (typeof guesses)[number];
/** The question, its three answers and the way past it. */
export declare function questionTemplate(voice: Voice, choose: (guess: Guess | 'skipped') => void): TemplateResult;
