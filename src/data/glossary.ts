// Every word explained, by id.
import { axisTerms } from './glossary/axis.js';
import { medicinesTerms } from './glossary/medicines.js';
import { numbersTerms } from './glossary/numbers.js';
import { testisTerms } from './glossary/testis.js';
import { testsTerms } from './glossary/tests.js';
import type { GlossaryTerm } from './types.js';

export const glossary: Readonly<Record<string, GlossaryTerm>> = /* @__PURE__ */ Object.fromEntries(
  [...axisTerms, ...testisTerms, ...testsTerms, ...medicinesTerms, ...numbersTerms].map((term) => [term.id, term]),
);
