import '../elements/hpg-scenario/hpg-scenario.js';
import '../elements/hpg-controls/hpg-controls.js';
import '../elements/hpg-axis-diagram/hpg-axis-diagram.js';
import '../elements/protocol-compare/protocol-compare.js';
import '../elements/recovery-timeline/recovery-timeline.js';
export { version } from '../version.js';
export { simulate } from '../model/index.js';
export { formatScenario, parseScenario } from '../scenario/index.js';
