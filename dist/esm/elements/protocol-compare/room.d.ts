import type { ColumnInput } from '../../charts/compare/index.js';
import type { MarkerId } from '../../data/types.js';
/** In the marker's own unit; 0 where it has no bands. */
export declare const roomOf: (columns: readonly ColumnInput[], marker: MarkerId) => number;
