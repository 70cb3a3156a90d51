export declare const publishedStyles: import("lit").CSSResult;
