/** Attribute of a script tag: origins separated by spaces, "self" for the page's own. */
export declare const trustAttribute = "data-hpg-trust";
/** All origins that script tags of the page name. What is no address names none. */
export declare function trustedOrigins(page: Document): ReadonlySet<string>;
