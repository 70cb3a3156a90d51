import type { CompareView } from './view.js';
/**
 * The sheet as a self-contained SVG text.
 * @param root shadow root whose style sheet gives the look
 */
export declare function sheetSvg(root: DocumentFragment, view: CompareView, answer: string, about: string): string;
