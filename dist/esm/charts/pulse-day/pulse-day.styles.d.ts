export declare const pulseDayDrawingStyles: import("lit").CSSResult;
