import { type TemplateResult } from 'lit';
import type { CourseBar } from '../../../charts/timeline/course-bars.js';
import type { Voice } from '../../../text/index.js';
/**
 * @param bar whose end it is
 * @param k text size in use relative to 16 px
 * @param months after which testosterone ends, and from when to when it can
 */
export declare function endHandle(voice: Voice, bar: CourseBar, k: number, months: number, [first, last]: readonly [number, number], onMonths: (months: number) => void, onEscape: () => void): TemplateResult;
