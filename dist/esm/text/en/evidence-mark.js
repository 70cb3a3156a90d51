// Words of an evidence mark before it is opened. Few, because every page with a number loads them.
import { catalogue } from '../catalogue.js';
export const evidenceMarkWords = catalogue('evidence-mark', {
    label: (v) => `Evidence: ${v.strength}`,
    notLoaded: 'The sources could not be fetched. Check the connection and try again.',
});
//# sourceMappingURL=evidence-mark.js.map