import { type OddsView } from './view.js';
/**
 * The sheet as a self-contained SVG text.
 * @param root shadow root whose style sheet gives the look
 */
export declare function oddsSheetSvg(root: ShadowRoot, view: OddsView): string;
