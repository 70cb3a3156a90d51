/** Multiply nmol/L of testosterone by this for ng/mL (molar mass 288.4 g/mol). */
export declare const NG_PER_ML_PER_NMOL_PER_L = 0.2884;
/** Multiply ng/dL by this for ng/mL. */
export declare const NG_PER_ML_PER_NG_PER_DL = 0.01;
/** Testosterone made per day (mg) in a man whose blood level is held at the given ng/dL by the given clearance (L/day). */
export declare function productionMgPerDay(testosteroneNgPerDl: number, clearanceLPerDay: number): number;
