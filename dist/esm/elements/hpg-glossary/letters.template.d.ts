import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
/** @param reached letter that the Tab key reaches */
export declare function lettersTemplate(voice: Voice, letters: readonly string[], reached: string, go: (letter: string) => void, reach: (letter: string) => void): TemplateResult;
