import { type TemplateResult } from 'lit';
import { type CompareRow, type SmallMultiple } from '../../charts/compare/index.js';
import type { Strength } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
import type { CompareView } from './view.js';
/** The picture of a cell. @param withScale whether scale numbers stand beside it */
export declare function cellPicture(view: CompareView, row: CompareRow, index: number, withScale: boolean): SmallMultiple;
/** The mark, with its words for a screen reader. */
export declare const strengthMark: (voice: Voice, strength: Strength) => TemplateResult;
/** @param withScale whether scale numbers stand beside the picture */
export declare function markerCell(view: CompareView, row: CompareRow, index: number, withScale: boolean): TemplateResult;
/** The axis of months takes the same place as a picture. */
export declare const pictureBox: (width: number, height: number, look: string, drawn: TemplateResult) => TemplateResult;
