// Measures of text that are kept from one drawing to the next, as long as the text style is the same.
import type { MeasureText } from '../charts/time-axis/boxes.js';
import { measureIn } from './text-measure.js';
import type { TextStyle } from './text-style.js';

let measures: WeakMap<TextStyle, MeasureText> | undefined;

/** As measureIn for a style that stays: widths that were measured are known, until fonts arrive. */
export function keptMeasure(style: TextStyle): MeasureText {
  if (!measures) {
    measures = new WeakMap();
    // Before those who then draw again.
    document.fonts.addEventListener('loadingdone', () => (measures = new WeakMap()), { capture: true });
  }
  let measure = measures.get(style);
  if (!measure) measures.set(style, (measure = measureIn(style)));
  return measure;
}
