import { bibtexFile } from './bibtex.js';
import { citations } from './citation.js';
import { cslJson } from './csl-json.js';
export const formats = {
    citation: citations,
    bibtex: bibtexFile,
    csl: cslJson,
};
export const formatNames = Object.keys(formats);
//# sourceMappingURL=formats.js.map