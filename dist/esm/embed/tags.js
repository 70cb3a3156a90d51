// Every tag of the kit and the module that defines it; a bundler makes one chunk of each.
export const definitions = {
    'hpg-axis-diagram': () => import('../elements/hpg-axis-diagram/hpg-axis-diagram.js'),
    'protocol-compare': () => import('../elements/protocol-compare/protocol-compare.js'),
    'recovery-timeline': () => import('../elements/recovery-timeline/recovery-timeline.js'),
    'hpg-recovery-odds': () => import('../elements/hpg-recovery-odds/hpg-recovery-odds.js'),
    'hpg-testis-section': () => import('../elements/hpg-testis-section/hpg-testis-section.js'),
    'hpg-spermatogenesis': () => import('../elements/hpg-spermatogenesis/hpg-spermatogenesis.js'),
    'hpg-agent': () => import('../elements/hpg-agent/hpg-agent.js'),
    'hpg-glossary': () => import('../elements/hpg-glossary/hpg-glossary.js'),
    'hpg-term': () => import('../elements/hpg-term/hpg-term.js'),
    'hpg-sources': () => import('../elements/hpg-sources/hpg-sources.js'),
    'hpg-controls': () => import('../elements/hpg-controls/hpg-controls.js'),
    'hpg-pulse-day': () => import('../elements/hpg-pulse-day/hpg-pulse-day.js'),
    'hpg-marker-panel': () => import('../elements/hpg-marker-panel/hpg-marker-panel.js'),
    'hpg-care-paths': () => import('../elements/hpg-care-paths/hpg-care-paths.js'),
    'hpg-story': () => import('../elements/hpg-story/hpg-story.js'),
    'hpg-step': () => import('../elements/hpg-step/hpg-step.js'),
    'hpg-visit-sheet': () => import('../elements/hpg-visit-sheet/hpg-visit-sheet.js'),
    'hpg-scenario': () => import('../elements/hpg-scenario/hpg-scenario.js'),
};
//# sourceMappingURL=tags.js.map