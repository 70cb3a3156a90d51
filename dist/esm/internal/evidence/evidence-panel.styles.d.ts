export declare const evidencePanelStyles: import("lit").CSSResult;
