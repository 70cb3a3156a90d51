// The text style in force in elements. It is read for all of them together, after a frame has been drawn: a look while
// elements draw makes the browser work out every style of the page again, and once more for what is drawn after it.
const known = new WeakMap();
const asked = new Set();
function read(host) {
    const { fontFamily, fontSize, letterSpacing, wordSpacing, direction } = getComputedStyle(host);
    // A page can make the element's own text smaller by force; what is drawn in it keeps its least size.
    return { fontFamily, fontSize: `${Math.max(16, parseFloat(fontSize))}px`, letterSpacing, wordSpacing, direction };
}
function readAll() {
    const changed = [];
    for (const host of asked) {
        const before = known.get(host);
        const style = read(host);
        if (!before || !host.isConnected || Object.values(style).join() === Object.values(before.style).join())
            continue;
        known.set(host, { style, parent: host.parentNode });
        changed.push(host);
    }
    asked.clear();
    for (const host of changed)
        host.requestUpdate();
}
/** Reads the style again once the next frame is drawn; where it is another one, the element is drawn again. */
export function checkTextStyle(host) {
    if (asked.size === 0)
        requestAnimationFrame(() => setTimeout(readAll));
    asked.add(host);
}
/** The text style in force in an element; the same object until it changes. */
export function textStyleOf(host) {
    const before = known.get(host);
    if (before?.parent === host.parentNode) {
        checkTextStyle(host);
        return before.style;
    }
    const style = read(host);
    known.set(host, { style, parent: host.parentNode });
    return style;
}
//# sourceMappingURL=text-style.js.map