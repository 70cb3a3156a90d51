import type { DrawingWords } from '../../charts/timeline/drawing-words.js';
import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Voice } from '../../text/index.js';
/** All words of the drawing. */
export declare function drawingInWords(voice: Voice, state: TimelineState): DrawingWords;
