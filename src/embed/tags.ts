// Every tag of the kit and the module that defines it; a bundler makes one chunk of each.
export const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'hpg-axis-diagram': () => import('../elements/hpg-axis-diagram/hpg-axis-diagram.js'),
  'protocol-compare': () => import('../elements/protocol-compare/protocol-compare.js'),
  'recovery-timeline': () => import('../elements/recovery-timeline/recovery-timeline.js'),
  'hpg-recovery-odds': () => import('../elements/hpg-recovery-odds/hpg-recovery-odds.js'),
  'hpg-agent': () => import('../elements/hpg-agent/hpg-agent.js'),
  'hpg-glossary': () => import('../elements/hpg-glossary/hpg-glossary.js'),
  'hpg-term': () => import('../elements/hpg-term/hpg-term.js'),
  'hpg-sources': () => import('../elements/hpg-sources/hpg-sources.js'),
  'hpg-controls': () => import('../elements/hpg-controls/hpg-controls.js'),
  'hpg-pulse-day': () => import('../elements/hpg-pulse-day/hpg-pulse-day.js'),
  'hpg-marker-panel': () => import('../elements/hpg-marker-panel/hpg-marker-panel.js'),
  'hpg-scenario': () => import('../elements/hpg-scenario/hpg-scenario.js'),
};
