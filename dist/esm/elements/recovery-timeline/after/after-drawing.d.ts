import { type TemplateResult } from 'lit';
import type { DrawingSize, TimelineDrawing } from '../../../charts/timeline/drawing.js';
import type { DrawingWords, ValueWords } from '../../../charts/timeline/drawing-words.js';
import { type PanelId } from '../../../charts/timeline/timeline-input.js';
import type { TimelineState } from '../../../charts/timeline/timeline-state.js';
import { EvidenceMarks } from '../../../internal/evidence/evidence-marks.js';
import type { KitElement } from '../../../internal/kit-element.js';
import { type Scenario } from '../../../scenario/scenario.js';
import { GroupOfMen } from '../group/group-of-men.js';
import { ByHand } from './by-hand.js';
import { type Choices } from './choices.js';
import { drawnTemplate, toldTemplate } from './evidence-rows.template.js';
import { milestonesTemplate, milestoneTicks } from './milestones.template.js';
import { stageNow, stagesTemplate, stageStrip } from './stages.template.js';
import { type Times } from './times.js';
export declare class AfterDrawing {
    #private;
    readonly group: GroupOfMen;
    readonly hand: ByHand;
    readonly marks: EvidenceMarks;
    readonly told: typeof toldTemplate;
    readonly drawn: typeof drawnTemplate;
    readonly milestones: typeof milestonesTemplate;
    readonly milestoneTicks: typeof milestoneTicks;
    readonly stageNow: typeof stageNow;
    readonly stageStrip: typeof stageStrip;
    readonly stages: typeof stagesTemplate;
    /** @param drawing the one on the screen @param change a reader's change of the shared scenario */
    constructor(host: KitElement & Choices, drawing: () => TimelineDrawing, change: (patch: Partial<Scenario>) => void);
    /** Months or weeks; the same object until voice or choice change. */
    get times(): Times;
    /** The fold of further choices. */
    choices(scenario: Scenario): TemplateResult;
    /** The slider of the moment in weeks; undefined where months are counted. @param words of the moment */
    weekSlider(words: string): TemplateResult | undefined;
    /** The words of the drawing with the axis of the unit of time in use. */
    inWords(words: DrawingWords): DrawingWords;
    /** Writes notes at published points and milestones; where all markers are in one picture, at milestones alone. */
    notes(state: TimelineState): DrawingSize['notes'];
    /** How all markers are drawn in one picture, where the reader chose that. */
    get overlaid(): DrawingSize['overlaid'];
    /** Values at the moment as a share of the start, where the drawing has them so. */
    readings({ moment, start }: TimelineState): Readonly<Record<PanelId, ValueWords>> | undefined;
}
