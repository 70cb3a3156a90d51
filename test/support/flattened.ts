// Walks what a reader meets: shadow roots instead of the children of their hosts, slotted nodes in place of slots.

/** Nodes that stand under a node in the flattened tree. Page content without a slot is not among them. */
export function flattenedChildren(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  return [...node.childNodes];
}

/** All nodes under a node in the flattened tree, in order; `enter` may keep the walk out of an element. */
export function* flattenedNodes(root: Node, enter: (element: Element) => boolean = () => true): Generator<Node> {
  for (const child of flattenedChildren(root)) {
    if (child instanceof Element && !enter(child)) continue;
    yield child;
    yield* flattenedNodes(child, enter);
  }
}

/** An element, all elements in it, and all in the shadow roots of those. */
export function* elementsWithin(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element) {
    yield root;
    if (root.shadowRoot) yield* elementsWithin(root.shadowRoot);
  }
  for (const child of root.children) yield* elementsWithin(child);
}

/** The parent in the flattened tree: the slot before the host, the host after its shadow root. */
export function flattenedParent(node: Node): Element | null {
  if (node instanceof Element || node instanceof Text) {
    if (node.assignedSlot) return node.assignedSlot;
  }
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
