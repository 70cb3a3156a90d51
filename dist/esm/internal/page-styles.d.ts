export declare const pageStyles: import("lit").CSSResult;
