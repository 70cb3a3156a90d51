import { type TemplateResult } from 'lit';
import { type Run } from '../scenario/run.js';
import type { Voice } from '../text/index.js';
/** "month 18, 6 after stopping" */
export declare function momentWords(voice: Voice, run: Run, month: number): string;
/** A native slider over everything that is shown; arrows move a month, Page keys as the browser has it. */
export declare function momentSlider(voice: Voice, run: Run, month: number, onMonth: (month: number) => void): TemplateResult;
