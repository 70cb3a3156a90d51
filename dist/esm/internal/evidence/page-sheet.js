/** @param styles rules in the layer hpg-explainers, so that any rule of the page wins */
export function adoptPageSheet(root, styles) {
    const sheet = styles.styleSheet;
    if (!sheet || !(root instanceof Document || root instanceof ShadowRoot))
        return;
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
//# sourceMappingURL=page-sheet.js.map