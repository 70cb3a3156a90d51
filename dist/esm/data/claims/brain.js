// Statements on the signal of the brain: who calls, who answers, what turns the call down.
import { reviewed2026 } from '../review.js';
export const axisInOneLine = {
    id: 'axis-in-one-line',
    text: {
        fundamentals: 'Three parts talk to each other. A spot in the brain calls. A gland below it passes the call on. The testes answer with testosterone and sperm.',
        intermediate: 'The hypothalamus releases GnRH, the pituitary answers with LH and FSH, and the testes answer with testosterone, estradiol, inhibin B and sperm. Testosterone and estradiol go back up and turn the call down.',
        academic: 'GnRH drives LH and FSH, these drive Leydig and Sertoli cells; testosterone and its product estradiol restrain GnRH, LH and FSH, inhibin B restrains FSH. Exogenous androgen opens the loop: the brake is pressed from outside while the testis is no longer driven.',
    },
    sources: ['naelitz-2025', 'veldhuis-1987'],
    strength: 'mechanism',
    ...reviewed2026,
};
export const twoBrakes = {
    id: 'two-brakes',
    text: {
        fundamentals: 'The brake has two parts. One is testosterone. The other is estradiol, which your body makes from it. A tablet that lowers estradiol lets the brain call louder.',
        intermediate: 'Part of the brake is testosterone, part is the estradiol made from it. Lowering estradiol with anastrozole raised LH in men of 62 to 74 from 5.1 to 7.9 IU/L in 12 weeks, compared with placebo.',
        academic: 'Aromatase inhibition isolates the estrogen arm: LH 5.1 to 7.9 IU/L on anastrozole 1 mg daily at 12 weeks (n = 37 in three arms); letrozole raised LH and testosterone within 28 days in 10 young and 10 elderly men. How the arms share the load in a given man was not read.',
    },
    sources: ['leder-2004', 'tsjoen-2005'],
    strength: 'randomised',
    ...reviewed2026,
};
export const brakeOnBothSignals = {
    id: 'brake-on-both-signals',
    text: {
        fundamentals: 'The brake works on LH and on FSH. In men whose testes make too little, both run high. Testosterone shots bring both down.',
        intermediate: 'In 23 men with primary hypogonadism 100 mg weekly, 200 mg every two weeks and 300 mg every three weeks brought high LH back to normal; 400 mg every four weeks did not.',
        academic: 'Enanthate with equal weekly averages (23 men, 37 courses of 12–16 weeks): 100, 200 and 300 mg normalised LH, 100 and 200 mg normalised FSH, 400 mg every 4 weeks did not normalise LH. FSH ran parallel to LH, which points to testosterone as the main brake of both.',
    },
    sources: ['snyder-1980'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const pumpCopiesThePulse = {
    id: 'pump-copies-the-pulse',
    text: {
        fundamentals: 'Some men are born without the first signal. A small pump can send it for them, a tiny dose about every 90 minutes. In one group, half had sperm within 6 months.',
        intermediate: 'In men born without GnRH a pump that gives a pulse about every 90 minutes led to first sperm after a median of 6 months (1.6–10.4), against 18 months on hCG with hMG. The groups were not made by chance.',
        academic: 'Congenital hypogonadotropic hypogonadism: median time to first sperm 6 months (1.6–10.4, n = 20) on pulsatile gonadorelin and 18 months (16.4–20.0, n = 182) on hCG/hMG, retrospective; 6 against 14 months in a second series (10 against 18). It shows that rhythm works, not that rare injections do.',
    },
    sources: ['mao-2017', 'zhang-2019'],
    strength: 'controlled',
    ...reviewed2026,
};
export const lhIsShortLived = {
    id: 'lh-is-short-lived',
    text: {
        fundamentals: 'LH does not stay long in the blood. Half of it is gone in about half an hour. A blood test is a snapshot.',
        intermediate: 'Whole LH falls to half within about 30 to 36 minutes at first, then more slowly. As it comes in pulses, one sample can catch a peak or a trough.',
        academic: 'MCR 25.6 ± 3.6 mL/min/m² in 10 men; initial half-time of intact LH about twice that of its subunits (15–18 min). Bioactive clearance 24–26, immunoactive 34–56 mL/min in 6 hypogonadotropic men. Production rates of 85 and 589 IU/24 h rest on different standards and are not comparable.',
    },
    sources: ['pepperell-1975', 'veldhuis-1986'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const whereEstradiolComesFrom = {
    id: 'where-estradiol-comes-from',
    text: {
        fundamentals: 'Some of your testosterone is turned into estradiol. Men need it, for one for their bones. Too little of it is a harm too.',
        intermediate: 'Aromatase turns part of testosterone into estradiol, in fat, in the brain and in the testis. In men anastrozole lowers blood estradiol by 24 to 50 %, not to nothing, and spine density fell over a year against placebo.',
        academic: 'Intratesticular estradiol 15.7 ± 2.3 ng/mL. Anastrozole 1 mg daily lowered serum estradiol from 26 to 17 pg/mL in older men and by about half within 10 days in males of 15–22 years; lumbar density fell against placebo over a year.',
    },
    sources: ['zhao-2004', 'leder-2004', 'mauras-2000', 'burnett-bowie-2009'],
    strength: 'controlled',
    ...reviewed2026,
};
export const inhibinFallsWithSperm = {
    id: 'inhibin-falls-with-sperm',
    text: {
        fundamentals: 'Nurse cells make a hormone called inhibin. When sperm are held down, it falls. We found no normal range that we could check.',
        intermediate: 'In British men on weekly shots inhibin fell 2.5-fold while sperm fell. It restrains FSH and mirrors how busy the sperm line is.',
        academic: 'TE 200 mg weekly (17 men who became azoospermic, 11 who did not): inhibin fell 2.5-fold in both. The assay of that time need not tell inhibin B from other forms; no reference interval was verified here.',
    },
    sources: ['wallace-1993'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const bloodLevelDoesNotPredictSperm = {
    id: 'blood-level-does-not-predict-sperm',
    text: {
        fundamentals: 'Two men with the same blood level can have very different sperm counts on testosterone. The blood level does not tell them apart.',
        intermediate: 'In the big trial of weekly shots, men who lost all sperm had no other blood levels than men who did not. In a gel trial LH and FSH after four weeks told more than testosterone.',
        academic: 'Serum testosterone on treatment did not explain who became azoospermic (157 against 68 men) and was not associated with suppression on gel (n = 99), whereas LH or FSH above 1 IU/L at week 4 was.',
    },
    sources: ['handelsman-1995', 'roth-2013'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const bodyFatAndSignal = {
    id: 'body-fat-and-signal',
    text: {
        fundamentals: 'Body fat can change how the brain reacts. In one study men with more fat kept more of the signal in the first two weeks.',
        intermediate: 'After a depot injection LH fell by 12 % within two weeks in men with much body fat and by 53 % in the others. What this means for sperm was not read.',
        academic: 'TU 1000 mg twice (n = 40): LH fell by 12 ± 2 % against 53 ± 10 % in two weeks, men with high fat mass against the rest. Other figures of the abstract are ambiguous in their order and left out.',
    },
    sources: ['kornmann-2009'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=brain.js.map