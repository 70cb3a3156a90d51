/** BCP 47 tag; "en" where the page names none. */
export declare function nearestLanguage(element: Element): string;
