// The one classic file: everything in it, for pages where a module script or further files are not wanted.
import '../elements/hpg-scenario/hpg-scenario.js';
import '../elements/hpg-controls/hpg-controls.js';
import '../elements/hpg-axis-diagram/hpg-axis-diagram.js';
import '../elements/protocol-compare/protocol-compare.js';
import '../elements/recovery-timeline/recovery-timeline.js';
import '../elements/hpg-recovery-odds/hpg-recovery-odds.js';
import '../elements/hpg-testis-section/hpg-testis-section.js';
import '../elements/hpg-spermatogenesis/hpg-spermatogenesis.js';
import '../elements/hpg-agent/hpg-agent.js';
import '../elements/hpg-glossary/hpg-glossary.js';
import '../elements/hpg-term/hpg-term.js';
import '../elements/hpg-sources/hpg-sources.js';
import '../elements/hpg-visit-sheet/hpg-visit-sheet.js';
import '../elements/hpg-step/hpg-step.js';
import '../elements/hpg-story/hpg-story.js';
import '../elements/hpg-care-paths/hpg-care-paths.js';
import { watch } from './loader.js';
export { scan } from './loader.js';
import '../elements/hpg-pulse-day/hpg-pulse-day.js';
import '../elements/hpg-marker-panel/hpg-marker-panel.js';
export { version } from '../version.js';
export { simulate } from '../model/index.js';
export { formatScenario, parseScenario } from '../scenario/index.js';
watch(document);
//# sourceMappingURL=classic-entry.js.map