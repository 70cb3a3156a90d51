// Measures text as the element would set it, without putting it on the page.
import type { MeasureText } from '../charts/time-axis/boxes.js';
import type { TextStyle } from './text-style.js';

/** A measure for the font in force in an element. Digits count as wide as a zero, because they are tabular. */
export function measureIn(style: TextStyle): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const family = style.fontFamily;
  const spacing = parseFloat(style.letterSpacing) || 0;
  const wordSpacing = parseFloat(style.wordSpacing) || 0;
  return (text, sizePx, weight = 400) => {
    const key = `${weight} ${sizePx}px ${family}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      const plain = text.replace(/\d/g, '0');
      if (context) context.font = `${weight} ${sizePx}px ${family}`;
      width =
        (context?.measureText(plain).width ?? 0) + plain.length * spacing + (plain.split(' ').length - 1) * wordSpacing;
      known.set(key, width);
    }
    return width;
  };
}
