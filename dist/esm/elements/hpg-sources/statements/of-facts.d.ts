import type { MarkerId, Quantity } from '../../../data/types.js';
import type { Voice } from '../../../text/index.js';
import { type Statement } from './statement.js';
export declare const markerName: (voice: Voice, id: MarkerId) => string;
export declare const ofQuantity: (quantity: Quantity) => Statement;
export declare const factStatements: () => readonly Statement[];
