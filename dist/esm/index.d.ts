export * from './elements/hpg-scenario/hpg-scenario.js';
export * from './elements/hpg-controls/hpg-controls.js';
export * from './elements/hpg-axis-diagram/hpg-axis-diagram.js';
export * from './elements/protocol-compare/protocol-compare.js';
export * from './elements/recovery-timeline/recovery-timeline.js';
export { HpgErrorEvent, MomentChangedEvent, ScenarioChangedEvent } from './scenario/events.js';
export { addLocale, type Locale } from './text/index.js';
export { version } from './version.js';
export type { Scenario, ScenarioField } from './scenario/scenario.js';
