import { type TemplateResult } from 'lit';
import type { DayPicture } from './day-picture.js';
/** The contents of the drawing. */
export declare const dayTemplate: ({ columns, k }: DayPicture) => TemplateResult;
