// What a timeline fetches once it is drawn: the men behind the typical one, what can be moved by hand, and the evidence
// behind every published number.
import type { TimelineDrawing } from '../../../charts/timeline/drawing.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../../internal/evidence/evidence-marks.js';
import { adoptPageSheet } from '../../../internal/evidence/page-sheet.js';
import type { KitElement } from '../../../internal/kit-element.js';
import type { Scenario } from '../../../scenario/scenario.js';
import { GroupOfMen } from '../group/group-of-men.js';
import { afterStyles } from './after-drawing.styles.js';
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
export function afterDrawing(
  host: KitElement,
  drawing: () => TimelineDrawing,
  change: (patch: Partial<Scenario>) => void,
): AfterDrawing {
  for (const sheet of [evidenceMarkStyles, afterStyles]) adoptPageSheet(host.renderRoot, sheet);
  const group = new GroupOfMen(() => {
    host.requestUpdate();
  });
  return {
    group,
    hand: new ByHand(host, drawing, change),
    marks: new EvidenceMarks(host),
    toldTemplate,
    drawnTemplate,
    moreChoices,
  };
}
