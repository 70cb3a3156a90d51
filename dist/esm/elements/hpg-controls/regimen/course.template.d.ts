import { type TemplateResult } from 'lit';
import type { AgentId } from '../../../data/types.js';
import type { OwnCourse } from '../../../scenario/courses.js';
import type { Scenario } from '../../../scenario/scenario.js';
import type { Voice } from '../../../text/index.js';
import { type NumberInput } from '../number-input.template.js';
import { type CourseField } from './own-courses.js';
/** A number of a course as an input. */
export declare function courseInput(voice: Voice, field: CourseField, course: OwnCourse, index: number, scenario: Scenario): NumberInput;
/** What a reader can do with one course. */
export interface CourseActions {
    refused(field: CourseField): string | undefined;
    enter(field: CourseField, written: string): void;
    agent(agent: AgentId): void;
    since(since: OwnCourse['since']): void;
    remove(): void;
}
export declare function courseFields(voice: Voice, course: OwnCourse, index: number, scenario: Scenario, actions: CourseActions): TemplateResult;
