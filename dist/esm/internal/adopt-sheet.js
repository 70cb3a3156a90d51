// Style sheets that elements add to the page they stand in.
/**
 * Adds a sheet to the page's document or to a shadow root in it, once. Anything else is left alone.
 * What it is is told by what it has: old pages put a Document of their own in the place of the browser's.
 */
export function adoptSheet(root, sheet) {
    const place = root;
    const sheets = place.adoptedStyleSheets;
    // A constructed sheet belongs to the page that made it.
    if (!sheets || (root.ownerDocument ?? root) !== document || sheets.includes(sheet))
        return;
    place.adoptedStyleSheets = [...sheets, sheet];
}
//# sourceMappingURL=adopt-sheet.js.map