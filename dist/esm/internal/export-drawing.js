// Takes a drawing out of the page as a self-contained SVG text, and rows as CSV.
/** Presentation properties that a drawing gets from style sheets and must carry with it. */
const carried = [
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-opacity',
    'opacity',
    'font-family',
    'font-size',
    'font-weight',
    'text-anchor',
    'dominant-baseline',
    'paint-order',
    'visibility',
    'display',
];
/** The drawing with its computed look written into attributes; needs no style sheet. */
export function drawingToSvg(drawing, title) {
    const copy = drawing.cloneNode(true);
    const originals = [drawing, ...drawing.querySelectorAll('*')];
    const copies = [copy, ...copy.querySelectorAll('*')];
    originals.forEach((original, index) => {
        const computed = getComputedStyle(original);
        const target = copies[index];
        for (const name of carried) {
            const value = computed.getPropertyValue(name);
            if (value)
                target?.setAttribute(name, value);
        }
        target?.removeAttribute('class');
        target?.removeAttribute('part');
    });
    const { width, height } = drawing.getBoundingClientRect();
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', String(Math.round(width)));
    copy.setAttribute('height', String(Math.round(height)));
    const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    name.textContent = title;
    copy.prepend(name);
    return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/g, '');
}
/** Rows of cells as CSV (RFC 4180). */
export function rowsToCsv(rows) {
    const cell = (value) => {
        const text = String(value);
        return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
//# sourceMappingURL=export-drawing.js.map