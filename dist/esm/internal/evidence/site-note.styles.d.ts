export declare const siteNoteStyles: import("lit").CSSResult;
