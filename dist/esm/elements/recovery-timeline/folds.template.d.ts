import { type TemplateResult } from 'lit';
import { type Fold, type TimelineDrawing } from '../../charts/timeline/drawing.js';
import { type MomentWords } from '../../charts/timeline/moment.template.js';
import type { TimelineRow } from '../../charts/timeline/timeline-state.js';
export declare function foldTemplate(drawing: TimelineDrawing, { id, picture, spark }: Fold, month: number, { values }: TimelineRow, words: MomentWords, name: string): TemplateResult;
