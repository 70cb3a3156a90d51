import type { AgentId } from '../../../data/types.js';
import { type OwnCourse } from '../../../scenario/courses.js';
import { type Scenario } from '../../../scenario/scenario.js';
export type CourseField = 'dose' | 'everyDays' | 'from' | 'to';
export declare const agentIds: AgentId[];
/** Smallest and largest value of a number of a course: doses as the medicine allows, months as far as is shown. What is
 *  shown as a limit can be typed, though the day lies a little beside it. */
export declare function limitsOf(field: CourseField, course: OwnCourse, scenario: Scenario): readonly [number, number];
/** A number of a course as a reader sees it: doses and days as they are, times in months. */
export declare function valueOf(field: CourseField, { dose, everyDays, fromDay, toDay }: OwnCourse): number;
/** The course with another number, which lies within its limits. */
export declare function withNumber(course: OwnCourse, field: CourseField, value: number): OwnCourse;
/** The course with another medicine, at that medicine's usual dose. */
export declare const withAgent: (course: OwnCourse, agent: AgentId) => OwnCourse;
/** The course counted from elsewhere: the same months after that, none before the first dose. */
export declare function withSince(course: OwnCourse, since: OwnCourse['since']): OwnCourse;
/** A course to begin with: hCG at its usual dose, after stopping where testosterone is stopped. */
export declare function newCourse({ protocol }: Scenario): OwnCourse;
/** Whether a list can be kept; it cannot where it is longer than the scenario takes. */
export declare function canKeep(courses: readonly OwnCourse[]): boolean;
/** Testosterone is given by the protocol, and where it is, another form can be added to the one above. */
export declare function isOffered(agent: AgentId, scenario: Scenario): boolean;
