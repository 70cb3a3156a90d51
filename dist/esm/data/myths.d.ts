import type { Myth } from './myths/myth.js';
export type { Myth } from './myths/myth.js';
export declare const myths: Readonly<Record<string, Myth>>;
