import { axisTerms } from './glossary/axis.js';
import { medicinesTerms } from './glossary/medicines.js';
import { numbersTerms } from './glossary/numbers.js';
import { testisTerms } from './glossary/testis.js';
import { testsTerms } from './glossary/tests.js';
export const glossary = /* @__PURE__ */ Object.fromEntries([...axisTerms, ...testisTerms, ...testsTerms, ...medicinesTerms, ...numbersTerms].map((term) => [term.id, term]));
//# sourceMappingURL=glossary.js.map