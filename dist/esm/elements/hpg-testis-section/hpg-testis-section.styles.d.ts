export declare const testisSectionStyles: import("lit").CSSResult;
