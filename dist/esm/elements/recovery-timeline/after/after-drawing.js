import { EvidenceMarks, evidenceMarkStyles } from '../../../internal/evidence/evidence-marks.js';
import { adoptPageSheet } from '../../../internal/evidence/page-sheet.js';
import { GroupOfMen } from '../group/group-of-men.js';
import { afterStyles } from './after-drawing.styles.js';
import { ByHand } from './by-hand.js';
import { drawnTemplate, toldTemplate } from './evidence-rows.template.js';
import { moreChoices } from './more-choices.template.js';
/** @param drawing the one on the screen @param change a reader's change of the shared scenario */
export function afterDrawing(host, drawing, change) {
    for (const sheet of [evidenceMarkStyles, afterStyles])
        adoptPageSheet(host.renderRoot, sheet);
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
//# sourceMappingURL=after-drawing.js.map