// Words of a list of sources: what of each was read.
import { catalogue } from '../catalogue.js';
export const sourceWords = catalogue('sources', {
    paper: 'paper read',
    abstract: 'abstract read',
    secondary: 'read in a secondary source',
});
//# sourceMappingURL=sources.js.map