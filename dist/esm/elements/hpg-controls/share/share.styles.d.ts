export declare const shareStyles: import("lit").CSSResult;
