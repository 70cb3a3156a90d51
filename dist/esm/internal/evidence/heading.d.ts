import { type TemplateResult } from 'lit';
/** @param level 2 to 6; deeper than 6 stays 6 */
export declare function heading(level: number, words: unknown): TemplateResult;
