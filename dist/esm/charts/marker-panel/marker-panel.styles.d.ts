export declare const markerPanelDrawingStyles: import("lit").CSSResult;
