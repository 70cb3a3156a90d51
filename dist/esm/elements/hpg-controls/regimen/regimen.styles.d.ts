export declare const regimenStyles: import("lit").CSSResult;
