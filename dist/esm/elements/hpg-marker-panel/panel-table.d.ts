import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import { type PanelMarker } from './panel-words.js';
export declare function panelTable(voice: Voice, rows: readonly PanelMarker[], moment: string): TemplateResult;
/** Header and rows for export. */
export declare const panelCsvRows: (voice: Voice, rows: readonly PanelMarker[], moment: string) => string[][];
