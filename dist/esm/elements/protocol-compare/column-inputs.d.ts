import type { AgentId, ProtocolId } from '../../data/types.js';
import type { ColumnInput } from '../../charts/compare/index.js';
import type { ScenarioStore } from '../../scenario/store.js';
/** Medicines of a protocol that the model cannot simulate. */
export declare function notSimulatedIn(id: ProtocolId): AgentId[];
export declare function columnInput(store: ScenarioStore, id: ProtocolId): ColumnInput;
