// The sources of the limits, known before the limits themselves are fetched: they are counted on the page.
/** Sources of the limits that results on the page can rest on as well. */
export const sharedLimitSources = ['liu-2006', 'wiehle-2015'];
/** How many further sources the limits have, which nothing else on the page rests on. */
export const otherLimitSources = 8;
//# sourceMappingURL=limit-sources.js.map