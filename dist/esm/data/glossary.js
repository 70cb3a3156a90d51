// Every word explained, by id.
import { byId } from './by-id.js';
import { axisTerms } from './glossary/axis.js';
import { diagnosesTerms } from './glossary/diagnoses.js';
import { familiesTerms } from './glossary/families.js';
import { furtherMedicinesTerms } from './glossary/further-medicines.js';
import { hormonesTerms } from './glossary/hormones.js';
import { medicinesTerms } from './glossary/medicines.js';
import { numbersTerms } from './glossary/numbers.js';
import { readingNumbersTerms } from './glossary/reading-numbers.js';
import { spermLineTerms } from './glossary/sperm-line.js';
import { testisTerms } from './glossary/testis.js';
import { testosteroneFormsTerms } from './glossary/testosterone-forms.js';
import { testsTerms } from './glossary/tests.js';
import { reviewed2026 } from './review.js';
const subjects = [
    axisTerms,
    hormonesTerms,
    testisTerms,
    spermLineTerms,
    testsTerms,
    diagnosesTerms,
    testosteroneFormsTerms,
    medicinesTerms,
    furtherMedicinesTerms,
    familiesTerms,
    numbersTerms,
    readingNumbersTerms,
];
export const glossary = /* @__PURE__ */ byId(...subjects.map((terms) => Object.fromEntries(terms.map((term, place) => [place, { ...term, ...reviewed2026 }]))));
//# sourceMappingURL=glossary.js.map