import type { PanelRow } from '../../charts/marker-panel/panel-input.js';
import type { Level, Marker, MarkerId } from '../../data/types.js';
import type { Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
import { type MarkerState } from './panel-state.js';
/** Which markers are shown at which depth, in the order of the axis. */
export declare const shownMarkers: Readonly<Record<Level, readonly MarkerId[]>>;
export declare const markerName: (voice: Voice, id: MarkerId) => string;
export declare const markerAbout: (voice: Voice, id: MarkerId) => string;
/** "0.1 IU/L" */
export declare function printed(voice: Voice, id: MarkerId, value: number): string;
/** Whose range it is; '' where there is none. */
export declare function peopleWords(voice: Voice, { id, usual }: Marker): string;
export interface PanelMarker {
    readonly state: MarkerState;
    readonly row: PanelRow;
}
/** One marker of a run at a moment, ready to draw. */
export declare function panelMarker(voice: Voice, run: Run, id: MarkerId, month: number): PanelMarker;
