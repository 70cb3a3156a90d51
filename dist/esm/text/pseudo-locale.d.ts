import type { Locale } from './catalogue.js';
/** "Sperm count" becomes "[Špérm~~ çöüñt~~]": brackets show clipping, tildes give the length. */
export declare function pseudo(words: string): string;
export declare const pseudoLocale: Locale;
