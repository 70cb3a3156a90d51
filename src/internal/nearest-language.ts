// The language an element stands in: its own lang or the nearest one around it, across shadow roots.

/** BCP 47 tag; "en" where the page names none. */
export function nearestLanguage(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const found: Element | null = node.closest('[lang]');
      const language = found?.getAttribute('lang');
      if (language) return language;
    }
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
