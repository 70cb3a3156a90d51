export declare const toldStyles: import("lit").CSSResult;
