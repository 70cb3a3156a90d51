import type { AgentId, Course } from '../data/types.js';
/** One medicine for a time. Days count from the first dose of testosterone, or from the day it is stopped. */
export interface OwnCourse {
    readonly agent: AgentId;
    /** In the medicine's own unit. */
    readonly dose: number;
    readonly everyDays: number;
    readonly since: 'first-dose' | 'stop';
    /** First and last day of giving it; below 0 for the last months before stopping. */
    readonly fromDay: number;
    readonly toDay: number;
}
/** The text where a reader wants no medicine beside testosterone, whatever the protocol has. */
export declare const noCourses = "none";
/**
 * Reads the text, also with commas or spaces for underscores and ; for *; '' and "none" have no courses in them.
 * @throws ScenarioError naming the course that cannot be used.
 */
export declare function readCourses(text: string): OwnCourse[];
/** Writes courses as readCourses reads them; an empty list as "none". */
export declare function writeCourses(courses: readonly OwnCourse[]): string;
/** A course in days from the first dose, as the model takes it; undefined where nothing of it falls into the run. */
export declare function courseInDays(own: OwnCourse, stopDay: number, endDay: number): Course | undefined;
