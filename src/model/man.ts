// The reference man, and the check of a man given by the caller.
import { RegimenError } from './regimen-error.js';
import type { Man } from './types.js';

/** A lean, fertile young man: working defaults between the reference values PHY-01 to PHY-07. The sperm concentration is
 *  the one the mean curves of the WHO enanthate trials imply (REC-07 with REC-08: see model.md). */
export const referenceMan: Man = Object.freeze({
  ageYears: 35,
  testosteroneNgPerDl: 550, // PHY-01: median 531
  lhIuPerL: 4.5, // PHY-02, PHY-04
  fshIuPerL: 4.5, // PHY-02, PHY-04
  spermMPerMl: 65, // PHY-04, SUP-20, REC-07/08
  testisVolumeMl: 20, // PHY-06: 18.6 to 22.5
});

type Range = readonly [number, number];

/** Smallest and largest value of each field that the model accepts. Wider than health, narrower than nonsense. */
export const manLimits: Readonly<Record<keyof Man, Range>> = Object.freeze({
  ageYears: [18, 90],
  testosteroneNgPerDl: [100, 1200],
  lhIuPerL: [0.5, 25],
  fshIuPerL: [0.5, 30],
  spermMPerMl: [0.1, 400],
  testisVolumeMl: [2, 40],
  spermatogenicFloor: [0, 0.9],
  leydigReserve: [0, 2],
  germLineReserve: [0, 1],
});

/** The given man with the reference man's values where he is silent. Throws RegimenError. */
export function completeMan(given: Partial<Man> | undefined): Man {
  const input: unknown = given;
  if (input === undefined) return referenceMan;
  if (typeof input !== 'object' || input === null) throw new RegimenError('simulate', 'man', input, 'an object');
  const man: Record<string, number> = { ...referenceMan };
  for (const [field, value] of Object.entries(input) as [string, unknown][]) {
    if (!(field in manLimits)) {
      throw new RegimenError('man', field, value, `one of ${Object.keys(manLimits).join(', ')}`);
    }
    if (value === undefined) continue;
    const [low, high] = manLimits[field as keyof Man];
    if (typeof value !== 'number' || !(value >= low && value <= high)) {
      throw new RegimenError('man', field, value, `a number from ${String(low)} to ${String(high)}`);
    }
    man[field] = value;
  }
  return man as unknown as Man;
}
