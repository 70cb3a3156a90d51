// Defines every element of the kit and gives their classes, events and types.
export * from './elements/hpg-scenario/hpg-scenario.js';
export * from './elements/hpg-controls/hpg-controls.js';
export * from './elements/hpg-axis-diagram/hpg-axis-diagram.js';
export * from './elements/protocol-compare/protocol-compare.js';
export * from './elements/recovery-timeline/recovery-timeline.js';
export * from './elements/hpg-recovery-odds/hpg-recovery-odds.js';
export * from './elements/hpg-testis-section/hpg-testis-section.js';
export * from './elements/hpg-spermatogenesis/hpg-spermatogenesis.js';
export * from './elements/hpg-agent/hpg-agent.js';
export * from './elements/hpg-glossary/hpg-glossary.js';
export * from './elements/hpg-term/hpg-term.js';
export * from './elements/hpg-sources/hpg-sources.js';
export * from './elements/hpg-visit-sheet/hpg-visit-sheet.js';
export * from './elements/hpg-step/hpg-step.js';
export * from './elements/hpg-story/hpg-story.js';
export * from './elements/hpg-care-paths/hpg-care-paths.js';
export * from './elements/hpg-pulse-day/hpg-pulse-day.js';
export * from './elements/hpg-marker-panel/hpg-marker-panel.js';
export { HpgErrorEvent, MomentChangedEvent, ScenarioChangedEvent } from './scenario/events.js';
export { addLocale } from './text/index.js';
export { version } from './version.js';
//# sourceMappingURL=index.js.map