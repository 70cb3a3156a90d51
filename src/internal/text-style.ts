// The text style in force in elements. It is read for all of them together, after a frame has been drawn: a look while
// elements draw makes the browser work out every style of the page again, and once more for what is drawn after it.

/** What decides how wide words are, and where lines begin. */
export type TextStyle = Pick<
  CSSStyleDeclaration,
  'fontFamily' | 'fontSize' | 'letterSpacing' | 'wordSpacing' | 'direction'
>;

type Host = Element & { requestUpdate(): void };

interface Known {
  readonly style: TextStyle;
  /** An element that stands elsewhere is read anew. */
  readonly parent: ParentNode | null;
}

const known = new WeakMap<Host, Known>();
const asked = new Set<Host>();

function read(host: Host): TextStyle {
  const { fontFamily, fontSize, letterSpacing, wordSpacing, direction } = getComputedStyle(host);
  // A page can make the element's own text smaller by force; what is drawn in it keeps its least size.
  return { fontFamily, fontSize: `${Math.max(16, parseFloat(fontSize))}px`, letterSpacing, wordSpacing, direction };
}

function readAll(): void {
  const changed: Host[] = [];
  for (const host of asked) {
    const before = known.get(host);
    const style = read(host);
    if (!before || !host.isConnected || Object.values(style).join() === Object.values(before.style).join()) continue;
    known.set(host, { style, parent: host.parentNode });
    changed.push(host);
  }
  asked.clear();
  for (const host of changed) host.requestUpdate();
}

/** Reads the style again once the next frame is drawn; where it is another one, the element is drawn again. */
export function checkTextStyle(host: Host): void {
  if (asked.size === 0) requestAnimationFrame(() => setTimeout(readAll));
  asked.add(host);
}

/** The text style in force in an element; the same object until it changes. */
export function textStyleOf(host: Host): TextStyle {
  const before = known.get(host);
  if (before?.parent === host.parentNode) {
    checkTextStyle(host);
    return before.style;
  }
  const style = read(host);
  known.set(host, { style, parent: host.parentNode });
  return style;
}
