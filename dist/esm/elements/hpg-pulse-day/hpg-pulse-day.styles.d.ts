export declare const pulseDayStyles: import("lit").CSSResult;
