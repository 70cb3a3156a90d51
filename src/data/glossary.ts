// Every word explained, by id.
import type { GlossaryTerm } from './glossary/term.js';
import { axisTerms } from './glossary/axis.js';
import { medicinesTerms } from './glossary/medicines.js';
import { numbersTerms } from './glossary/numbers.js';
import { testisTerms } from './glossary/testis.js';
import { testsTerms } from './glossary/tests.js';

export const glossary: Readonly<Record<string, GlossaryTerm>> = /* @__PURE__ */ Object.fromEntries(
  [...axisTerms, ...testisTerms, ...testsTerms, ...medicinesTerms, ...numbersTerms].map((term) => [term.id, term]),
);
