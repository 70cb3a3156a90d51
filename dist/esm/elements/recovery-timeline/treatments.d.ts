import type { CourseWords } from '../../charts/timeline/drawing-words.js';
import { type TimelineInput } from '../../charts/timeline/timeline-input.js';
import type { ProtocolId } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
/** "Stop, hCG with clomiphene", as everywhere in the kit; where the reader chose medicines, what happens to testosterone
 *  and then those. */
export declare function treatmentName(voice: Voice, input: TimelineInput): string;
/** A protocol's name as everywhere in the kit. */
export declare const protocolName: (voice: Voice, protocol: ProtocolId) => string;
/** All courses as they are written beside their bars. */
export declare function coursesInWords(voice: Voice, { regimen, agent, hasTestosterone, stopMonth, lastMonth, daysPerMonth }: TimelineInput): readonly CourseWords[];
