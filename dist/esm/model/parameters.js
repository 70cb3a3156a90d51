// The constants of the axis, as one object that can be copied and varied (by the fit, and by a cohort of men).
// Codes such as PHY-01 name published figures and are listed in model.md. "fitted" names the figure a value was fitted
// to: such a value makes the curve right and is no measured biology. Redo the fit with npm run fit.
import { fittedParameters } from './fitted.js';
export const axisParameters = Object.freeze({
    ...fittedParameters,
    testosteroneClearance: 980, // PHY-10: 516 L/m² × 1.9 m²
    adrenalTestosterone: 25, // usual castrate level, from general knowledge
    estradiolStart: 25, // PHY-04
    testicularEstradiolShare: 0.15, // assumed: most of a man's estradiol is made outside the testis
    driveCeiling: 9, // PHY-25: 46.6 IU/L after orchidectomy, 10.4 times 4.5; readiness gives the last sixth of it
    estradiolHalf: 120, // assumed: far above usual levels, so that the effect is nearly in proportion
    zuclomipheneAgonism: 0.054, // assumed: a weak estrogen
    tamoxifenAgonism: 0.1, // assumed: a weak estrogen
    fshRate: 0.3, // assumed: FSH leaves more slowly than LH
    inhibinRate: 0.3, // assumed: days
    inhibinFromFsh: 0.25, // assumed: half of it stays, the other half needs FSH and germ cells alike
    inhibinFromGerm: 0.25, // assumed: as the line above
    memoryRate: 0.000995, // assumed: nearly three years; what it slows is fitted
    leydigMassRate: 0.0119, // assumed: about three months
    desensitisationRate: 0.12, // assumed: a little over a week
    ittStart: 1200, // PHY-12: 1174 to 1234 (Coviello 2005)
    slowLossRate: 0.01, // assumed: lost within months, VOL-13
    slowReturnRate: 0.0025, // assumed: a year or more, LIU-05, REC-24
    lossRate: 0.01, // assumed: within months
    leydigVolumeShare: 0.03, // PHY-19: 3.1 % in aged men
});
//# sourceMappingURL=parameters.js.map