export declare const cellStyles: import("lit").CSSResult;
