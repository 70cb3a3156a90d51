// Statements on how sperm and signals come back, what shifts the odds, and what is contested.
import { reviewed2026 } from '../review.js';
export const recoveryInTrials = {
    id: 'recovery-in-trials',
    text: {
        fundamentals: 'Of 100 healthy men who stopped and took nothing, about 67 reached 20 million per mL within 6 months (61 to 72). Within a year it was about 90 (85 to 93). Within two years it was all of them.',
        intermediate: 'In 1,549 healthy men who stopped and took no medicine, 67 (61–72), 90 (85–93), 96 (92–98) and 100 of 100 reached 20 M/mL by 6, 12, 16 and 24 months.',
        academic: 'Integrated analysis of 30 studies (n = 1549): P(≥20 M/mL) 67 % (61–72), 90 % (85–93), 96 % (92–98), 100 % at 6, 12, 16, 24 months; medians to 3, 10 and 20 M/mL 2.5 (2.4–2.7), 3.0 (2.9–3.1) and 3.4 (3.2–3.5) months.',
    },
    sources: ['liu-2006'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const clinicMen = {
    id: 'clinic-men-do-worse',
    text: {
        fundamentals: 'Men seen at fertility clinics do less well than men in trials. In one clinic 65 of 100 had sperm production back six months after they stopped.',
        intermediate: 'Clinic groups do worse: 65 of 100 recovered by 6 months in one; in another, with hCG and a tablet, 46 of 66 passed 5 million moving sperm by 12 months.',
        academic: 'Infertility-clinic cohorts: 65 % recovered at 6 months (Samplaski); 46/66 above 5 M total motile by 12 months on hCG with a SERM (Kohn); 5 of 18 azoospermic men still so at 6 months (Ledesma). All uncontrolled and selected.',
    },
    sources: ['samplaski-2014', 'kohn-2017', 'ledesma-2023'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const noDrugBeatsWaiting = {
    id: 'no-drug-shown-to-beat-waiting',
    text: {
        fundamentals: 'No trial has shown that a medicine after stopping brings sperm back sooner than waiting. The studies we have did not include men who waited.',
        intermediate: 'After prescribed testosterone no randomised trial has compared hCG, clomiphene or other medicines with waiting. The clinic groups had nobody who waited.',
        academic: 'No randomised trial against no treatment after prescribed testosterone was found. The nearest, in steroid misuse, is called randomised but split 89 to 11 of 100 and compared hormones, testis size and semen without mL or odds.',
    },
    sources: ['wenker-2015', 'kohn-2017', 'ledesma-2023', 'al-hashimi-2022'],
    strength: 'none-found',
    ...reviewed2026,
};
export const ageContested = {
    id: 'age-contested',
    text: {
        fundamentals: 'Studies do not agree about age. In trials older men, up to 51, came back faster. In a clinic older men came back less often.',
        intermediate: 'The effect of age is contested: older men (to 51 years) recovered faster in the pooled trials, less often in a clinic group of 66.',
        academic: 'Liu 2006 (to 51 years) found faster recovery with older age; Kohn 2017 (n = 66, clinic) found lower odds. Populations, end points and treatment differ, so neither settles it.',
    },
    sources: ['liu-2006', 'kohn-2017'],
    strength: 'contested',
    ...reviewed2026,
};
export const whatShiftsRecovery = {
    id: 'what-shifts-recovery',
    text: {
        fundamentals: 'Sperm tend to come back faster if you took testosterone for a shorter time. A form that wears off fast helps too. So does a high count before you began.',
        intermediate: 'Faster return goes with shorter treatment, shorter-acting testosterone, a higher starting count and Asian origin. How much each counts was not read.',
        academic: 'Direction only (Cox model, hazard ratios not read): Asian origin, a low LH and a high count at the start, rapid fall of sperm, short use and a short-acting androgen went with speed. Longer use also lowered the odds in Kohn 2017.',
    },
    sources: ['liu-2006', 'kohn-2017', 'shankara-narayana-2020'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const depotSlow = {
    id: 'depot-is-slow',
    text: {
        fundamentals: 'After a long-acting shot the brain’s signal wakes late. In older men after two years of it, LH took about a year to be back.',
        intermediate: 'After two years of injected undecanoate LH was still fully held down three months after the last shot and took a median of about 51 weeks to reach the man’s own start.',
        academic: 'T4DM Runoff (n = 303): LH and FSH fully suppressed at 12 weeks; medians to own baseline 51.1 (50.4–53.0) and 52.7 (51.0–60.9) weeks, with the two labels exchanged between abstracts.',
    },
    sources: ['handelsman-2022', 't4dm-runoff-abstract'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const recoveryNotCertain = {
    id: 'recovery-not-certain',
    text: {
        fundamentals: 'Most men get sperm back. Not every man does, and not every man gets back to where he began. Nobody can promise it.',
        intermediate: 'On average men came back to about 85 % of their own start. In clinics some men had no sperm after months of treatment.',
        academic: 'Mean recovery plateaued near 85 % of geometric-mean baseline (Ly 2005); in a clinic series 5 of 18 treated azoospermic men still had no sperm at 6 months (Ledesma 2023).',
    },
    sources: ['ly-2005', 'ledesma-2023'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const belowTheLine = {
    id: 'many-conceive-below-the-line',
    text: {
        fundamentals: 'A count below the usual line does not rule out a child. In one group of men half of the pregnancies began with 8 million per mL or less.',
        intermediate: 'Reference limits are not a line between fertile and infertile: men on hCG and FSH conceived at a median of 8.0 M/mL.',
        academic: 'Lower reference limit 16 M/mL (WHO 2021). Gonadotropin-treated men conceived at a median of 8.0 M/mL (0.2–59.5, n = 75).',
    },
    sources: ['liu-2009', 'who-2021'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=recovery.js.map