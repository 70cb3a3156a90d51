// Turns an SVG text into a PNG. Fetched when somebody asks for one.
/** Draws an SVG text on a canvas. @param scale pixels per CSS pixel. @throws Error where the picture cannot be drawn */
export async function svgToPng(svg, scale) {
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.naturalWidth * scale);
    canvas.height = Math.round(picture.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) => {
        canvas.toBlob((blob) => {
            if (blob)
                resolve(blob);
            else
                reject(new Error('The drawing could not be turned into a PNG.'));
        });
    });
}
//# sourceMappingURL=svg-to-png.js.map