import { nothing, type TemplateResult } from 'lit';
import type { TimelineDrawing, Picture } from '../../../charts/timeline/drawing.js';
import type { NoteWords } from '../../../charts/timeline/drawing-words.js';
import type { TimelineInput } from '../../../charts/timeline/timeline-input.js';
import type { TimelineState } from '../../../charts/timeline/timeline-state.js';
import type { Voice } from '../../../text/index.js';
import type { GroupOfMen } from '../group/group-of-men.js';
import type { Times } from './times.js';
/** Notes at the curves, number and name, where there is room beside the drawing's names; elsewhere the number stands alone. */
export declare function milestoneNotes(voice: Voice, { input }: TimelineState): readonly NoteWords[];
/** Ticks across the curves where the milestones are, and the numbers of those that have no note. */
export declare function milestoneTicks(voice: Voice, { x, right, k }: TimelineDrawing, { panels, texts }: Picture, input: TimelineInput): readonly TemplateResult[];
/** The four as a list; nothing where testosterone is not stopped. */
export declare function milestonesTemplate(voice: Voice, times: Times, { input }: TimelineState, men: GroupOfMen | undefined): TemplateResult | typeof nothing;
