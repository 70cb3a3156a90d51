export declare const markerPanelStyles: import("lit").CSSResult;
