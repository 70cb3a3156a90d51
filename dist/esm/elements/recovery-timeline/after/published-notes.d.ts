import type { NoteWords } from '../../../charts/timeline/drawing-words.js';
import type { TimelineState } from '../../../charts/timeline/timeline-state.js';
import type { Voice } from '../../../text/index.js';
/** What is written beside the published points. */
export declare function publishedNotes(voice: Voice, { input, start, places }: TimelineState): NoteWords[];
