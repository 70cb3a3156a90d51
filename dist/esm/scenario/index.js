export { daysPerMonth, defaultScenario, firstMonth, lastMonth, ScenarioError } from './scenario.js';
export { formatScenario, parseScenario, readScenario } from './codec.js';
export { courseInDays, noCourses, readCourses, writeCourses } from './courses.js';
export { applyPatch, attributeOf, checkScenario, fields, populations, protocolIds, rangeOf, testosteroneIds, } from './fields.js';
export { markerAt, markerAtStart, markerShare, outsideStudied, phaseAt, regimenOf, runProtocol, signalAt, } from './run.js';
export { ScenarioStore } from './store.js';
export { ScenarioScope } from './scope.js';
export { ensurePageScope, scopeContext } from './scope-context.js';
export { HpgErrorEvent, MomentChangedEvent, ScenarioChangedEvent } from './events.js';
//# sourceMappingURL=index.js.map