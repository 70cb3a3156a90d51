// The shared scenario, for developers: its type, defaults, text form and store.
export type { Scenario, ScenarioField } from './scenario.js';
export { daysPerMonth, defaultScenario, firstMonth, lastMonth, ScenarioError } from './scenario.js';
export { formatScenario, parseScenario, readScenario } from './codec.js';
export { courseInDays, noCourses, readCourses, writeCourses, type OwnCourse } from './courses.js';
export {
  applyPatch,
  attributeOf,
  checkScenario,
  fields,
  populations,
  protocolIds,
  rangeOf,
  testosteroneIds,
} from './fields.js';
export {
  markerAt,
  markerAtStart,
  markerShare,
  outsideStudied,
  phaseAt,
  regimenOf,
  runProtocol,
  signalAt,
  type OutsideStudied,
  type Phase,
  type Run,
} from './run.js';
export { ScenarioStore, type Preferences, type ScenarioState } from './store.js';
export { ScenarioScope } from './scope.js';
export { ensurePageScope, scopeContext } from './scope-context.js';
export { HpgErrorEvent, MomentChangedEvent, ScenarioChangedEvent } from './events.js';
