/**
 * Adds a sheet to the page's document or to a shadow root in it, once; constructable, so a strict CSP allows it. Anything
 * else is left alone. What it is is told by what it has: old pages put a Document of their own in the place of the browser's.
 * @param styles rules in the layer hpg-explainers, so that any rule of the page wins
 */
export function adoptPageSheet(root, { styleSheet }) {
    const place = root;
    const sheets = place.adoptedStyleSheets;
    // A constructed sheet belongs to the page that made it.
    if (!styleSheet || !sheets || (root.ownerDocument ?? root) !== document || sheets.includes(styleSheet))
        return;
    place.adoptedStyleSheets = [...sheets, styleSheet];
}
//# sourceMappingURL=page-sheet.js.map