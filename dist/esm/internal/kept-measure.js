import { measureIn } from './text-measure.js';
let measures;
/** As measureIn for a style that stays: widths that were measured are known, until fonts arrive. */
export function keptMeasure(style) {
    if (!measures) {
        measures = new WeakMap();
        // Before those who then draw again.
        document.fonts.addEventListener('loadingdone', () => (measures = new WeakMap()), { capture: true });
    }
    let measure = measures.get(style);
    if (!measure)
        measures.set(style, (measure = measureIn(style)));
    return measure;
}
//# sourceMappingURL=kept-measure.js.map