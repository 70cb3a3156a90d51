export declare const oddsStyles: import("lit").CSSResult;
