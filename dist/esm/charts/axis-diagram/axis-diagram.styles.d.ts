export declare const axisDrawingStyles: import("lit").CSSResult;
