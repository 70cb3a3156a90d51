export declare const mediaStyles: import("lit").CSSResult;
