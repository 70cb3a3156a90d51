export declare const spermatogenesisStyles: import("lit").CSSResult;
