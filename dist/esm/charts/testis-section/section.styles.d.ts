export declare const sectionStyles: import("lit").CSSResult;
