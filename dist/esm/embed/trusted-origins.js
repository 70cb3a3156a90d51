// Whose links may become elements: only origins that the page names in a script tag of the kit.
/** Attribute of a script tag: origins separated by spaces, "self" for the page's own. */
export const trustAttribute = 'data-hpg-trust';
/** All origins that script tags of the page name. What is no address names none. */
export function trustedOrigins(page) {
    const origins = new Set();
    for (const script of page.querySelectorAll(`script[${trustAttribute}]`)) {
        for (const word of (script.getAttribute(trustAttribute) ?? '').split(/\s+/)) {
            if (word === 'self')
                origins.add(location.origin);
            else if (URL.canParse(word))
                origins.add(new URL(word).origin);
        }
    }
    return origins;
}
//# sourceMappingURL=trusted-origins.js.map