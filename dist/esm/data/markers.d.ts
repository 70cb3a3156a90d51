import type { Marker, MarkerId } from './types.js';
export declare const markers: Readonly<Record<MarkerId, Marker>>;
