export declare const evidenceStyles: import("lit").CSSResult;
