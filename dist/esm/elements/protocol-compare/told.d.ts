import type { ProtocolDetails } from '../../data/protocols/protocol.js';
import type { ProtocolId } from '../../data/types.js';
import type { MarkedStatement } from '../../internal/evidence/marked-fact.js';
import type { GridRow, TextGroup } from './grid.js';
import type { CompareView } from './view.js';
export { csvRows } from './csv-rows.js';
export { sheetSvg } from './sheet.js';
type Basis = keyof ProtocolDetails['basis'];
/** What stands behind a short text. */
export declare const basisOf: (id: ProtocolId, row: Basis) => MarkedStatement;
/** What was read on approval in any place; it expires. */
export declare const approvalOf: (id: ProtocolId) => MarkedStatement;
type FurtherId = 'discussedFor' | 'adjuncts' | 'monitoring' | 'effort' | 'unsettled' | 'approvalUs' | 'approvalEu' | 'approvalChina';
/** Which of them stand in which group of rows. */
export declare const furtherOf: Readonly<Record<TextGroup, readonly FurtherId[]>>;
/** The rows under the short text of a group. */
export declare const furtherRows: (view: CompareView, group: TextGroup) => GridRow[];
