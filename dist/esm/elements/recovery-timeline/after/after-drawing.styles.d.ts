export declare const afterStyles: import("lit").CSSResult;
