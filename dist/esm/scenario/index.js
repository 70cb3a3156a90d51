export { daysPerMonth, defaultScenario, firstMonth, lastMonth, ScenarioError } from './scenario.js';
export { formatScenario, parseScenario, readScenario } from './codec.js';
export { applyPatch, attributeOf, checkScenario, fields, protocolIds, rangeOf, testosteroneIds } from './fields.js';
export { isSimulated, markerAt, markerAtStart, markerShare, phaseAt, regimenOf, runProtocol, signalAt, simulatedProtocolIds, } from './run.js';
export { ScenarioStore } from './store.js';
export { ScenarioScope } from './scope.js';
export { ensurePageScope, scopeContext } from './scope-context.js';
export { HpgErrorEvent, MomentChangedEvent, ScenarioChangedEvent } from './events.js';
//# sourceMappingURL=index.js.map