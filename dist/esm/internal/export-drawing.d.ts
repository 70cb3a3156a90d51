/** The drawing with its computed look written into attributes; needs no style sheet. */
export declare function drawingToSvg(drawing: SVGSVGElement, title: string): string;
/** Rows of cells as CSV (RFC 4180). */
export declare function rowsToCsv(rows: readonly (readonly (string | number)[])[]): string;
