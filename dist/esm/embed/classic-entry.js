// The one classic file: every picture with its words, for pages where a module script or further files are not wanted.
// Elements whose content is a part of the kit's facts come with that part, when their tag is first met.
import '../elements/hpg-scenario/hpg-scenario.js';
import '../elements/hpg-controls/hpg-controls.js';
import '../elements/hpg-axis-diagram/hpg-axis-diagram.js';
import '../elements/protocol-compare/protocol-compare.js';
import '../elements/recovery-timeline/recovery-timeline.js';
import '../elements/hpg-recovery-odds/hpg-recovery-odds.js';
import '../elements/hpg-testis-section/hpg-testis-section.js';
import '../elements/hpg-spermatogenesis/hpg-spermatogenesis.js';
import '../elements/hpg-pulse-day/hpg-pulse-day.js';
import '../elements/hpg-marker-panel/hpg-marker-panel.js';
import '../elements/hpg-story/hpg-story.js';
import '../elements/hpg-step/hpg-step.js';
import { watch } from './loader.js';
export { scan } from './loader.js';
export { version } from '../version.js';
export { simulate } from '../model/simulate.js';
export { formatScenario, parseScenario } from '../scenario/codec.js';
watch(document);
//# sourceMappingURL=classic-entry.js.map