// Statements on the months after stopping: when counts return in which trial, what low spell there is, and what medicines add.
import { reviewed2026 } from '../review.js';
export const averageCourseAfterWeeklyShots = {
    id: 'average-course-after-weekly-shots',
    text: {
        fundamentals: 'In trials of weekly shots the average man was back at 3 million per mL nine weeks after the first missed shot. He was at 20 million per mL after 14 weeks.',
        intermediate: 'The mean course after 200 mg weekly passed 3, 5, 10 and 20 M/mL at 9.0, 9.9, 11.5 and 13.6 weeks from the first missed dose, and half of its final level at 10.5 weeks.',
        academic: 'Sigmoid fit to WHO data: half of plateau at 10.5 weeks, thresholds of 3, 5, 10, 20 M/mL at 9.0, 9.9, 11.5, 13.6 weeks; plateau about 85 % of geometric-mean baseline. A mean course, not the odds of one man.',
    },
    sources: ['ly-2005'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const recoveryInOtherTrials = {
    id: 'recovery-in-other-trials',
    text: {
        fundamentals: 'Other trials of healthy men fit in. After a depot shot with a second hormone half were above 20 million per mL in 15 weeks. In a long Chinese trial all but 2 of about 733 men came back within 15 months.',
        intermediate: 'Median 15 weeks to above 20 M/mL after undecanoate with an implant; 94.8 of 100 recovered by 52 weeks after undecanoate with a progestin; all men after a year, and all but 2 of about 733 after 30 months of monthly undecanoate.',
        academic: 'Mommers 2008: median 15 weeks, mean 17 (16–18). Behre 2016: 94.8 % (91.5–97.1) by 52 weeks. Gu 2003: all within 12 months. Gu 2009 (30 months of TU): all but 2 of about 733 by 12 + 3 months. Eugonadal volunteers throughout.',
    },
    sources: ['mommers-2008', 'behre-2016', 'gu-2003', 'gu-2009'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const someStayBelowTheirStart = {
    id: 'some-stay-below-their-start',
    text: {
        fundamentals: 'Back in the usual range is not always back at your own start. In a small trial 3 of 7 men were still below it after half a year.',
        intermediate: 'Three of seven young men were below their own start 25 to 28 weeks after 21 weekly injections. On average men came back to about 85 % of it.',
        academic: 'Mauss 1975 (n = 7, TE 250 mg weekly, 21 weeks): marked recovery at 13–16 weeks, 3 of 7 below pretreatment at 25–28 weeks. Ly 2005: plateau about 85 % of geometric-mean baseline.',
    },
    sources: ['mauss-1975', 'ly-2005'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const clockStartsDiffer = {
    id: 'clock-starts-differ',
    text: {
        fundamentals: 'Studies start their clock at different times. Some count from the first missed shot, some from the last shot. After a long-acting form this shifts the date by months.',
        intermediate: 'The pooled trials count from the first missed dose, the depot study from the last injection, studies of steroids from the last use. Compare numbers only with their start in mind.',
        academic: 'Time zero: first missed dose (Liu 2006, Ly 2005; one week after the last TE), last injection of a depot (T4DM Runoff), last use (steroid studies). Differences of weeks to months follow from this alone.',
    },
    sources: ['liu-2006', 'ly-2005', 'handelsman-2022'],
    strength: 'expert',
    ...reviewed2026,
};
export const weekAfterGel = {
    id: 'week-after-gel',
    text: {
        fundamentals: 'One week after gel was stopped, testosterone was low. It was lower than before the gel. In that trial it was 183 on average, from 230 at the start (ng/dL).',
        intermediate: 'A week after stopping gel the morning level was 183 ng/dL, below the 230 ng/dL before treatment; after enclomiphene it was still 371. The figures come from the sponsor.',
        academic: 'ZA-305: morning testosterone 1 week after stopping 183 ng/dL on gel (baseline 230, P = 0.0004) and 370.9 ng/dL on enclomiphene; sponsor’s release, 42 and 44 men.',
    },
    sources: ['repros-za305'],
    strength: 'randomised',
    secondHand: true,
    ...reviewed2026,
};
export const lowSpellAfterStopping = {
    id: 'low-spell-after-stopping',
    text: {
        fundamentals: 'After you stop there is a stretch before your own testosterone is back. How it feels is poorly measured. In older men after two years of shots, sex life scored like that of men on placebo from week 18 on.',
        intermediate: 'After two years of depot injections testosterone in the months that followed was 11 % lower than after placebo, explained by a lower binding protein, and sexual function scores were alike after 18 weeks. No verified number exists for a “crash”.',
        academic: 'T4DM Runoff: serum testosterone 11 % and SHBG 13 % lower than placebo from week 12 on; sexual function scores equal after 18 weeks. Men without pathological hypogonadism at the start; men with it may fare differently. No datum for symptoms after gels or weekly injections was found.',
    },
    sources: ['handelsman-2022', 't4dm-runoff-abstract'],
    strength: 'randomised',
    ...reviewed2026,
};
export const highDoseHcgAfterStopping = {
    id: 'high-dose-hcg-after-stopping',
    text: {
        fundamentals: 'Clinics give high doses of hCG after stopping. In one group 47 of 49 men had sperm again, after 4.6 months on average. Nobody knows how many would have without it.',
        intermediate: 'With hCG 3,000 IU every other day plus tablets sperm came back or improved in 47 of 49 men, after a mean of 4.6 months. Waiting men were not studied, so the part of the drug is unknown.',
        academic: 'Wenker 2015: 47/49 (95.9 %), mean 4.6 months, mean first density 22.6 M/mL; hCG 3,000 IU every other day with SERM, anastrozole or FSH by choice. hCG with FSH three times weekly: 2.2 to 16.8 M/mL off testosterone (n = 50), read second-hand. No controls.',
    },
    sources: ['wenker-2015', 'stocks-2025'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const hcgWithOrWithoutTablet = {
    id: 'hcg-with-or-without-tablet',
    text: {
        fundamentals: 'Does a tablet added to hCG bring more? In 42 men it did not clearly. The groups were very unequal.',
        intermediate: 'Among 42 men with no sperm after testosterone hCG alone (9 men) and hCG with clomiphene (33 men) did not differ clearly in moving sperm. It was read in a copy on a forum.',
        academic: 'Median TMC 7.65 (hCG, n = 9) against 13.5 M (hCG with clomiphene, n = 33), P = 0.348; return of sperm did not depend on FSH recovery. Retrospective, abstract copied on a forum.',
    },
    sources: ['hcg-or-clomiphene-2025'],
    strength: 'uncontrolled',
    secondHand: true,
    ...reviewed2026,
};
export const childrenAfterTreatment = {
    id: 'children-after-treatment',
    text: {
        fundamentals: 'Few studies count children. In one, 9 of 24 couples had a pregnancy. In another it was 14 of 94 men who had been infertile.',
        intermediate: 'Pregnancies were counted in 9 of 24 couples after hCG with clomiphene and in 14 of 94 infertile men after steroids. Neither had an untreated group for this.',
        academic: 'Ledesma 2023: 9/24 couples (6 without help, 3 with assisted reproduction). Al Hashimi 2022: 14/94 treated infertile men. Selected groups, no comparison.',
    },
    sources: ['ledesma-2023', 'al-hashimi-2022'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=stopping.js.map