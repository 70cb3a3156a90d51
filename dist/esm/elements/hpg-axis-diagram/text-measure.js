import { guessWidth } from '../../charts/axis-diagram/label-rows.js';
let context;
/** @param style the element's computed style. Digits count as wide as a zero, because numbers are tabular. */
export function measureIn({ fontFamily, letterSpacing, wordSpacing }) {
    context ??= document.createElement('canvas').getContext('2d');
    const canvas = context;
    if (!canvas)
        return guessWidth;
    const perLetter = parseFloat(letterSpacing) || 0;
    const perSpace = parseFloat(wordSpacing) || 0;
    return (text, sizePx, weight) => {
        canvas.font = `${weight} ${sizePx}px ${fontFamily}`;
        const plain = text.replace(/\d/g, '0');
        return canvas.measureText(plain).width + plain.length * perLetter + (plain.split(' ').length - 1) * perSpace;
    };
}
//# sourceMappingURL=text-measure.js.map