import { inside } from './landmarks.js';
import { track } from './track.js';
/** Where a rail runs when no words fix it. */
function restingY(site, { brain }, at) {
    switch (site) {
        case 'blood':
            return at.leydigOuter.y - 44;
        case 'aromatase':
            return brain.y + 200 * brain.scale;
        case 'leydig':
            return at.leydigLow.y;
        case 'sertoli':
            return at.wall(-63, 6).y - 70 * brain.scale;
        case 'pituitary':
            return brain.y + 92 * brain.scale;
        case 'brake':
            return at.brakeEstradiol.y - 36;
    }
}
export const railY = (site, wanted, frame, at) => wanted[site] ?? restingY(site, frame, at);
/** Every medicine comes from the right edge, but FSH, whose words stand on the left. */
export function railOf(site, y, frame, at, labels) {
    const { brain, railX, estradiolX, width } = frame;
    const narrow = frame.form === 'narrow';
    const start = { x: width, y };
    const rail = (blocks, ...pieces) => ({ site, blocks, pieces });
    switch (site) {
        case 'blood':
            return rail(false, track([start, { x: railX + 8, y }]));
        case 'aromatase':
            return rail(true, track([start, { x: estradiolX + 9, y }]));
        case 'leydig': {
            const end = at.leydigLow;
            // A bend of a few px would only look like a mistake.
            if (Math.abs(y - end.y) < 10)
                return rail(false, track([start, { x: end.x, y }]));
            return rail(false, track([start, { x: railX - 14, y }, { x: railX - 14, y: end.y }, end], 12));
        }
        case 'sertoli': {
            const end = at.wall(-63, 6);
            const words = labels.find(({ id }) => id === 'medicine-sertoli')?.box;
            if (narrow || !words)
                return rail(false, track([{ x: end.x, y }, end]));
            return rail(false, track([{ x: words.x + words.width + 6, y }, { x: end.x, y }, end], 12));
        }
        case 'pituitary': {
            const end = inside(brain, 80, 92);
            const edge = brain.x + brain.radius;
            return rail(false, track([start, { x: estradiolX + 8, y }]), track([{ x: railX - 8, y }, { x: Math.min(railX - 14, edge + 8), y }, { x: edge + 4, y: end.y }, end], 8));
        }
        case 'brake': {
            // On a phone the names above the lens stand where the rail would come down: it stops the line earlier.
            const x = narrow ? estradiolX - 16 : at.brakeEstradiol.x + 6;
            return rail(true, track([start, { x, y }, { x, y: at.brakeEstradiol.y - (narrow ? 9 : 15) }], 12));
        }
    }
}
//# sourceMappingURL=medicine-rails.js.map