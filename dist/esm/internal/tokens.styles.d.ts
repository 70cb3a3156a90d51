/** Hues per hormone, light and dark, at least 3.7:1 on white and on #14181d; never used without dash, marker and name. */
export declare const tokens: import("lit").CSSResult;
/** Native controls and folds, the same in every element. */
export declare const controlStyles: import("lit").CSSResult;
