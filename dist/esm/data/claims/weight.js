// Statements on weight, sleep, exercise, veins, heat and supplements, each with its real strength.
import { reviewed2026 } from '../review.js';
export const dietAndTestosterone = {
    id: 'diet-and-testosterone',
    text: {
        fundamentals: 'Men with obesity who lose weight by diet gain some testosterone. It is about 70 to 80 ng/dL on average. More weight lost means more gained.',
        intermediate: 'Weight loss by diet raised testosterone by 2.5 nmol/L (1.9–3.1) in one and by 2.9 (1.7–4.1) in another meta-analysis, about 72 and 83 ng/dL. LH and FSH rise, estradiol falls.',
        academic: 'Low-calorie diet: +2.87 (1.68–4.07; 24 studies, unit not printed, taken as nmol/L) and +2.5 nmol/L (1.9–3.1; 44 studies, 1,774 men, median 26 weeks). Mostly before-after data; amount lost is the main predictor. Sperm were not the outcome.',
    },
    sources: ['corona-2013', 'weight-loss-2024'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const surgeryAndTestosterone = {
    id: 'surgery-and-testosterone',
    text: {
        fundamentals: 'Weight-loss surgery raises testosterone more than diet, by about 200 to 250 ng/dL. It is a big step with risks of its own.',
        intermediate: 'After bariatric surgery testosterone rose by 7.2 nmol/L (6.0–8.4) in one and by 8.7 (6.5–11.0) in another meta-analysis. What it does for sperm is not settled here.',
        academic: 'Bariatric surgery: +8.73 (6.51–10.95; unit not printed, taken as nmol/L) and +7.2 nmol/L (6.0–8.4; 26 studies, 1,039 men). Uncontrolled; men with highest BMI and lowest start gain most.',
    },
    sources: ['corona-2013', 'weight-loss-2024'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const semaglutideAndSperm = {
    id: 'semaglutide-and-sperm',
    text: {
        fundamentals: 'A weight-loss shot raised testosterone a little and did not lower sperm. Depot testosterone in the same trial lowered sperm by about two thirds. It was a trial of 25 men.',
        intermediate: 'In 25 men with diabetes, obesity and low testosterone semaglutide raised testosterone by 1.6 nmol/L (0.7–8.2) in 24 weeks and the share of normal sperm from 2 to 4 %; depot undecanoate lowered sperm by 67 %.',
        academic: 'Randomised, 24 weeks, n = 25 in two arms: semaglutide 1 mg weekly, testosterone +1.6 nmol/L (median, IQR 0.7–8.2), normal forms 2 to 4 % (P = 0.012); undecanoate 1,000 mg, concentration −67 % (−88 to −54). No rise of concentration on semaglutide reported.',
    },
    sources: ['gregoric-2024'],
    strength: 'randomised',
    ...reviewed2026,
};
export const liraglutideAndSignal = {
    id: 'liraglutide-and-signal',
    text: {
        fundamentals: 'In a small trial a weight-loss drug raised testosterone by about 75 ng/dL. The brain’s signal rose too. Gel raised testosterone more, but the signal fell.',
        intermediate: 'In 30 men with obesity liraglutide raised testosterone by 2.6 ± 3.5 nmol/L in 16 weeks, with LH and FSH up; gel raised it by 5.9 ± 7.2. A second study reports far larger effects but did not assign men by chance.',
        academic: 'Randomised open-label, n = 30, 16 weeks: +2.6 ± 3.5 nmol/L on liraglutide 3 mg, +5.9 ± 7.2 on gel 50 mg; LH and FSH up on liraglutide (P < 0.001 between arms). La Vignera 2023 (110 men, groups by wish for a child) is not randomised.',
    },
    sources: ['jensterle-2019', 'la-vignera-2023'],
    strength: 'randomised',
    ...reviewed2026,
};
export const weightAfterTestosterone = {
    id: 'weight-after-testosterone',
    text: {
        fundamentals: 'Does weight loss help sperm come back after testosterone? No study was found. It is good for many things, but this is not known.',
        intermediate: 'No study of diet, exercise, sleep or stress as a way back from prescribed testosterone was found. What is known comes from men who never took it.',
        academic: 'No trial of lifestyle change on recovery after exogenous androgen was found for any outcome. Effects on endogenous testosterone are from obese men without androgen.',
    },
    sources: ['corona-2013', 'weight-loss-2024'],
    strength: 'none-found',
    ...reviewed2026,
};
export const varicoceleAndSperm = {
    id: 'varicocele-and-sperm',
    text: {
        fundamentals: 'Some men have a swollen vein above the testis. Treating it improved sperm in studies of infertile men. How much differs a lot from study to study.',
        intermediate: 'Repair of a varicocele that can be felt improved semen against no treatment in 16 studies of 2,420 infertile men, with very mixed results. US guidance sees it as an option where the vein can be felt and semen tests are poor, not where there are no sperm.',
        academic: 'Concentration SMD 1.74 (1.13–2.35), I² 98 %, 16 studies (1,424 treated, 996 not). Testosterone before against after +107 (ng/dL, unit not printed; 4 studies, I² 72 %). AUA/ASRM part II, told in our words: repair is an option where the vein can be felt and semen tests are poor, not where no sperm are found.',
    },
    sources: ['agarwal-2023', 'russo-2022', 'asrm-part-2-2021'],
    strength: 'controlled',
    ...reviewed2026,
};
export const sleepAndTestosterone = {
    id: 'sleep-and-testosterone',
    text: {
        fundamentals: 'Ten young men slept five hours a night for a week. Their daytime testosterone fell by 10 to 15 %. What this does to sperm was not measured.',
        intermediate: 'Eight nights of five hours in bed lowered daytime testosterone of ten healthy young men by 10 to 15 %. The figures were read second-hand.',
        academic: 'Leproult 2011 (n = 10, within-subject): daytime testosterone −10 to −15 %, 17.9 to 15.5 nmol/L between 2 and 10 pm after 8 nights of 5 h. Design read, numbers second-hand.',
    },
    sources: ['leproult-2011'],
    strength: 'uncontrolled',
    secondHand: true,
    ...reviewed2026,
};
export const exerciseAndTestosterone = {
    id: 'exercise-and-testosterone',
    text: {
        fundamentals: 'Training is good for you. It hardly changes testosterone in men whose level is normal. Studies in older men do not agree.',
        intermediate: 'In eleven randomised trials training did little to resting testosterone of inactive men. In older men endurance training raised it slightly and strength training did not.',
        academic: 'Potter 2021: 11 RCTs, 421 inactive men, negligible effect. Hayes 2019, men of 60 and more: standardised difference 0.40 (0.03–0.76) endurance, 0.00 (−0.33 to 0.32) resistance, 0.28 (0.03–0.54) interval.',
    },
    sources: ['potter-2021', 'hayes-2019'],
    strength: 'contested',
    ...reviewed2026,
};
export const heatAndSperm = {
    id: 'heat-and-sperm',
    text: {
        fundamentals: 'Heat can lower sperm for some months. Ten men who took saunas twice a week had lower counts. Six months after the last one they were back.',
        intermediate: 'Two saunas a week for three months lowered sperm in ten men; counts were still low three months later and back after six. Read in news reports.',
        academic: 'Ten Finnish men, 15 minutes twice weekly for 3 months: lower concentration and total count at the end and at 3 months, recovered at 6 months. Read second-hand, no control group.',
    },
    sources: ['sauna-2013'],
    strength: 'uncontrolled',
    secondHand: true,
    ...reviewed2026,
};
export const supplementsAndSperm = {
    id: 'supplements-and-sperm',
    text: {
        fundamentals: 'Vitamin mixes did not help in a large trial. Births were 15 of 100 couples with the mix and 24 of 100 without. That gap could be chance.',
        intermediate: 'In 171 couples an antioxidant mix improved neither sperm at three months nor births at six (15 against 24 of 100). Notes on the WHO guideline of 2025 say it makes no recommendation for them.',
        academic: 'MOXI: 171 couples, placebo-controlled; no difference in motility, morphology or DNA fragmentation at 3 months, live birth by 6 months 15 against 24 % (not significant, stopped early). Read second-hand. Not tested after androgen.',
    },
    sources: ['moxi-2020', 'who-infertility-2025-notes'],
    strength: 'randomised',
    secondHand: true,
    ...reviewed2026,
};
//# sourceMappingURL=weight.js.map