import type { Scale } from '../time-axis/scales.js';
import type { PanelId } from './timeline-input.js';
export interface GroupOutline {
    /** SVG paths of the wide band and the narrow one on it; empty where the marker has none. */
    readonly paths: (id: PanelId, x: Scale, y: Scale, right: number) => readonly string[];
    /** Upper end of the wide band, in the marker's own unit. */
    readonly highest: (id: PanelId) => number;
}
