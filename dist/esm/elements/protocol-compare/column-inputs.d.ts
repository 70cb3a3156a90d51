import type { ProtocolId } from '../../data/types.js';
import type { ColumnInput } from '../../charts/compare/index.js';
import type { ScenarioStore } from '../../scenario/store.js';
import type { Voice } from '../../text/index.js';
export declare function columnInput(store: ScenarioStore, id: ProtocolId): ColumnInput;
/** Why each column lies outside what was studied, by all that has happened until the moment. */
export interface Outside {
    /** What holds for all columns. */
    readonly all: readonly string[];
    /** What holds for some, column by column. */
    readonly own: readonly (readonly string[])[];
}
export declare function outsideOf(voice: Voice, store: ScenarioStore, ids: readonly ProtocolId[]): Outside;
