export declare const lineStyles: import("lit").CSSResult;
