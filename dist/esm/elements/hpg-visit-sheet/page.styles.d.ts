/** On the element while it is printed alone. */
export declare const printingMark = "data-hpg-printing";
export declare const pageStyles: import("lit").CSSResult;
