/** Sources of the limits that results on the page can rest on as well. */
export declare const sharedLimitSources: string[];
/** How many further sources the limits have, which nothing else on the page rests on. */
export declare const otherLimitSources = 8;
