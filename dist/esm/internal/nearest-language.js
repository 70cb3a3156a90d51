// The language an element stands in: its own lang or the nearest one around it, across shadow roots.
/** BCP 47 tag; "en" where the page names none. */
export function nearestLanguage(element) {
    let node = element;
    while (node) {
        if (node instanceof Element) {
            const found = node.closest('[lang]');
            const language = found?.getAttribute('lang');
            if (language)
                return language;
        }
        const root = node.getRootNode();
        node = root instanceof ShadowRoot ? root.host : null;
    }
    return 'en';
}
//# sourceMappingURL=nearest-language.js.map