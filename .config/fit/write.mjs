// Writes what was fitted as a module of the model.
import { differences, parameters } from './free.mjs';
import { format } from 'prettier';

/** Source text of src/model/fitted.ts. */
export async function fittedModule(values) {
  const line = (name, key, { to }) => `  ${name}: ${values[key]}, // fitted: ${to}\n`;
  const text = `// Written by .config/fit/fit.mjs (npm run fit); do not edit. Constants that no source gives, each with what it was
// fitted to. Units and meanings stand in parameters.ts and cohort/population.ts. Such a value makes the curves right and
// is no measured biology: other values fit as well.

export const fittedParameters = {
${Object.entries(parameters)
  .map(([name, figure]) => line(name, name, figure))
  .join('')}} as const;

/** Differences between men. */
export const fittedDifferences = {
${Object.entries(differences)
  .map(([name, figure]) => line(name, `men.${name}`, figure))
  .join('')}} as const;
`;
  return format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
}
