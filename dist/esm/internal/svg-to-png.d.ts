/** Draws an SVG text on a canvas. @param scale pixels per CSS pixel. @throws Error where the picture cannot be drawn */
export declare function svgToPng(svg: string, scale: number): Promise<Blob>;
