// Finds words that lie on other words, or are cut off, in what an element has drawn.
import { flattenedNodes, flattenedParent } from './flattened.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Label {
  readonly words: string;
  readonly element: Element;
  readonly boxes: readonly Box[];
}

/** A font's box is higher than its letters; this share of it above and below holds no ink of most letters. */
const emptyShare = 0.15;

/** CSS px by which layouts may differ without anybody seeing it. */
const tolerance = 1;

const skipped = 'style, script, template, title, desc, defs, select, textarea, .visually-hidden';

function letters({ left, right, top, bottom, height }: DOMRect): Box {
  return { left: left + 0.5, right: right - 0.5, top: top + height * emptyShare, bottom: bottom - height * emptyShare };
}

const isVisible = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

/** One label per text node: parts of a flowing line never lie on each other, positioned ones may. */
function labelsIn(root: Node): Label[] {
  const labels: Label[] = [];
  for (const node of flattenedNodes(root, (element) => !element.matches(skipped))) {
    if (!(node instanceof Text)) continue;
    const words = node.data.trim().replace(/\s+/g, ' ');
    const element = flattenedParent(node);
    if (words === '' || !element || !isVisible(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).map(letters);
    if (boxes.length > 0) labels.push({ words, element, boxes });
  }
  return labels;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const sticksOut = (box: Box, { left, right, top, bottom }: Box): boolean =>
  box.left < left - tolerance ||
  box.right > right + tolerance ||
  box.top < top - tolerance ||
  box.bottom > bottom + tolerance;

const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** What cuts a label off: an ancestor that hides its overflow, or the side of the window. */
function cutBy({ element, boxes }: Label): string | undefined {
  for (let ancestor: Element | null = element; ancestor; ancestor = flattenedParent(ancestor)) {
    const { overflowX, overflowY } = getComputedStyle(ancestor);
    // What scrolls can be read.
    if (/auto|scroll/.test(overflowX + overflowY)) return undefined;
    const isInnerSvg = ancestor instanceof SVGElement && !(ancestor instanceof SVGSVGElement);
    if (isInnerSvg || ancestor === document.documentElement || ancestor === document.body) continue;
    if (!cuts(overflowX) && !cuts(overflowY)) continue;
    const edge = ancestor.getBoundingClientRect();
    if (boxes.some((box) => sticksOut(box, edge))) return `<${ancestor.localName}>`;
  }
  const { clientWidth } = document.documentElement;
  const beside = boxes.some(({ left, right }) => left < -tolerance || right > clientWidth + tolerance);
  return beside ? 'the side of the window' : undefined;
}

/**
 * One line for each pair of visible labels that lie on each other and for each that is cut off, in an element's
 * shadow root and what is slotted into it. Empty where all is readable.
 */
export function textBoxesOverlap(root: Element | ShadowRoot): string[] {
  const labels = labelsIn(root);
  const found: string[] = [];
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1)) {
      if (label.boxes.some((a) => other.boxes.some((b) => overlap(a, b)))) {
        found.push(`"${label.words}" lies on "${other.words}"`);
      }
    }
    const cut = cutBy(label);
    if (cut) found.push(`"${label.words}" is cut off by ${cut}`);
  });
  return found;
}
