// What is told of a protocol beyond its short texts: what stands behind each, what is given beside it, what is measured,
// approval by region, what is not settled; and what draws an export. Fetched after the first picture.
import { html } from 'lit';
import { protocolDetails } from '../../data/protocols/details.js';
import { label2026 } from '../../data/review.js';
import { protocolCompareTold } from '../../text/en/protocol-compare-told.js';
import { protocols, statementOf } from './facts.js';
export { csvRows } from './csv-rows.js';
export { sheetSvg } from './sheet.js';
/** What stands behind a short text. */
export const basisOf = (id, row) => statementOf(`protocol.${id}.${row}`, protocols[id][row], protocolDetails[id].basis[row]);
/** What was read on approval in any place; it expires. */
export const approvalOf = (id) => {
    const { us, eu, china } = protocolDetails[id].approvalIn;
    const sources = [...new Set([us, eu, china].flatMap((place) => place.sources))];
    return statementOf(`protocol.${id}.approval`, protocols[id].approval, { strength: 'expert', sources }, label2026);
};
const read = {
    discussedFor: (details) => details.discussedFor,
    adjuncts: (details) => details.adjuncts,
    monitoring: (details) => details.monitoring,
    effort: (details) => details.effort,
    unsettled: (details) => details.unsettled,
    approvalUs: ({ approvalIn }) => approvalIn.us,
    approvalEu: ({ approvalIn }) => approvalIn.eu,
    approvalChina: ({ approvalIn }) => approvalIn.china,
};
/** Which of them stand in which group of rows. */
export const furtherOf = {
    mechanism: [],
    howTaken: ['adjuncts', 'monitoring', 'effort'],
    harms: [],
    evidence: [],
    approval: ['approvalUs', 'approvalEu', 'approvalChina'],
    discussion: ['discussedFor', 'unsettled'],
};
function cell({ voice, marks, state }, further, index) {
    const id = state.columns[index]?.id;
    if (!id)
        return html ``;
    const told = read[further](protocolDetails[id]);
    const key = `protocol.${id}.${further}`;
    const fact = statementOf(key, told.text, told, further.startsWith('approval') ? label2026 : undefined);
    return html `<p>${marks.current(fact, voice.fact(key, told.text))} ${marks.mark(fact)}</p>`;
}
/** The rows under the short text of a group. */
export const furtherRows = (view, group) => furtherOf[group].map((further) => ({
    look: 'text further-row',
    name: html `<b>${view.voice.say(protocolCompareTold)[further]}</b>`,
    cell: (index) => cell(view, further, index),
}));
//# sourceMappingURL=told.js.map