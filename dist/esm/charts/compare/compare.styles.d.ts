export declare const compareStyles: import("lit").CSSResult;
