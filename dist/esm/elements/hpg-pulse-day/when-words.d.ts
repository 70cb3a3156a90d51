import type { Course } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
import type { ChosenDay } from './day-choices.js';
export declare const isPump: ({ agent, everyDays }: Course) => boolean;
/** Courses that run on a day. */
export declare const givenOn: ({ regimen, onDay }: ChosenDay) => readonly Course[];
/** "On testosterone for 6 months" */
export declare function whenWords(voice: Voice, day: ChosenDay): string;
/** What stands over a day. */
export declare function dayTitle(voice: Voice, day: ChosenDay): string;
