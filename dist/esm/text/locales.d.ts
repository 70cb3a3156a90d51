import type { Locale } from './catalogue.js';
export declare const english: Locale;
/** Makes a locale available to every element from its next render on. */
export declare function addLocale(locale: Locale): void;
/** The known locale nearest to a BCP 47 tag: "de-AT" falls back to "de", anything unknown to English. */
export declare function nearestLocale(tag: string): Locale;
