import { type OwnCourse } from './courses.js';
import { type Scenario } from './scenario.js';
/** In the order in which a run has them behind its testosterone. */
export declare function coursesInForce(scenario: Scenario): readonly OwnCourse[];
