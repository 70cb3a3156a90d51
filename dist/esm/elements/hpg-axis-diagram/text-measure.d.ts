import type { Measure } from '../../charts/axis-diagram/axis-input.js';
/** @param style the element's computed style. Digits count as wide as a zero, because numbers are tabular. */
export declare function measureIn({ fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration): Measure;
