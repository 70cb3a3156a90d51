import type { TimelineDrawing } from '../../../charts/timeline/drawing.js';
import { EvidenceMarks } from '../../../internal/evidence/evidence-marks.js';
import type { KitElement } from '../../../internal/kit-element.js';
import type { Scenario } from '../../../scenario/scenario.js';
import { GroupOfMen } from '../group/group-of-men.js';
import { ByHand } from './by-hand.js';
import { drawnTemplate, toldTemplate } from './evidence-rows.template.js';
import { moreChoices } from './more-choices.template.js';
export interface AfterDrawing {
    readonly group: GroupOfMen;
    readonly hand: ByHand;
    readonly marks: EvidenceMarks;
    readonly toldTemplate: typeof toldTemplate;
    readonly drawnTemplate: typeof drawnTemplate;
    readonly moreChoices: typeof moreChoices;
}
/** @param drawing the one on the screen @param change a reader's change of the shared scenario */
export declare function afterDrawing(host: KitElement, drawing: () => TimelineDrawing, change: (patch: Partial<Scenario>) => void): AfterDrawing;
