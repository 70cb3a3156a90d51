// The folds of the comparison: which stand open at which depth, and what is in them.
import { html } from 'lit';
import { arrangeRows } from '../../charts/compare/index.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { markerTable, textGroups, textTable } from './grid.js';
/** Open at the simplest depth: what readers come for. */
const simplest = ['sperm', 'size', 'mechanism', 'evidence'];
/** Closed until a reader asks, at every depth: long, and with more to fetch. */
const closed = ['howTaken', 'harms', 'approval', 'discussion'];
/** Whether a fold stands open before a reader has touched it; the rest is one click away. */
export const opensAt = (level, fold) => level === 'fundamentals' ? simplest.includes(fold) : !closed.includes(fold);
/** @param toggled told when a reader opens or closes a fold */
export function groupsTemplate(view, isOpen, toggled) {
    const say = view.voice.say(protocolCompare);
    const fold = (id, content) => html `<details
      class="group"
      part="group"
      ?open=${isOpen(id)}
      @toggle=${(event) => {
        const { open } = event.currentTarget;
        if (open !== isOpen(id))
            toggled(id, open);
    }}
    >
      <summary>${say[id]}</summary>
      ${content}
    </details>`;
    const ofTexts = (group) => {
        const table = textTable(view, group);
        return table ? [fold(group, table)] : [];
    };
    const arranged = arrangeRows(view.state.groups, view.filter, view.order);
    const lastOpen = arranged.filter(({ id }) => isOpen(id)).at(-1)?.id;
    return [
        ...ofTexts('mechanism'),
        ...arranged.map((group) => fold(group.id, markerTable(view, group, group.id === lastOpen))),
        ...(arranged.length === 0 ? [html `<p class="no-rows">${say.noRows}</p>`] : []),
        ...textGroups.filter((group) => group !== 'mechanism').flatMap(ofTexts),
    ];
}
//# sourceMappingURL=folds.js.map