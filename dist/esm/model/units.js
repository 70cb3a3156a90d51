// Conversions between the units that laboratories, papers and labels use.
/** Multiply nmol/L of testosterone by this for ng/mL (molar mass 288.4 g/mol). */
export const NG_PER_ML_PER_NMOL_PER_L = 0.2884;
/** Multiply ng/dL by this for ng/mL. */
export const NG_PER_ML_PER_NG_PER_DL = 0.01;
/** Testosterone made per day (mg) in a man whose blood level is held at the given ng/dL by the given clearance (L/day). */
export function productionMgPerDay(testosteroneNgPerDl, clearanceLPerDay) {
    const ngPerLitre = testosteroneNgPerDl * 10;
    return (ngPerLitre * clearanceLPerDay) / 1e6;
}
//# sourceMappingURL=units.js.map