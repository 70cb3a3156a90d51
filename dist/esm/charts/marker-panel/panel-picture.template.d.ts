import { type TemplateResult } from 'lit';
import type { PanelPicture } from './panel-picture.js';
/** The contents of the drawing. */
export declare const panelTemplate: ({ rows, width, k }: PanelPicture) => TemplateResult;
