import { adoptSheet } from '../adopt-sheet.js';
/** @param styles rules in the layer hpg-explainers, so that any rule of the page wins */
export function adoptPageSheet(root, styles) {
    const sheet = styles.styleSheet;
    if (sheet)
        adoptSheet(root, sheet);
}
//# sourceMappingURL=page-sheet.js.map