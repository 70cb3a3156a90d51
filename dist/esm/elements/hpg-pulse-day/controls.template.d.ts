import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import { type DayChoice } from './day-choices.js';
/** @param moment the shared moment in words */
export declare function choicesTemplate(voice: Voice, chosen: readonly DayChoice[], moment: string, onChoice: (choice: DayChoice, wanted: boolean) => void): TemplateResult;
