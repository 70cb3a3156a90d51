import type { Marker, MarkerId } from '../types.js';
export type MarkerUnits = Pick<Marker, 'id' | 'name' | 'unit' | 'si'>;
export declare const markerUnits: Readonly<Record<MarkerId, MarkerUnits>>;
