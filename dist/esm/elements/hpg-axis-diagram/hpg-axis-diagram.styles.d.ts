export declare const axisDiagramStyles: import("lit").CSSResult;
