// Statements on what is often said or asked and what no study that was read answers, each with where the search ended.
import { reviewed2026 } from '../review.js';
export const otherFactorsNotStudied = {
    id: 'other-factors-not-studied',
    text: {
        fundamentals: 'Genes, stress, insulin and inflammation are said to shift the way back, and so is how well a man keeps to a plan of drugs. We found no study that measured any of this after testosterone.',
        intermediate: 'Genes, stress, insulin resistance, inflammation and keeping to a drug plan are often named as factors of recovery. None was measured in a study of men after testosterone that was found.',
        academic: 'Genetic background, stress, insulin resistance, inflammation, adherence: no study relating any of them to recovery after exogenous testosterone was found; they are no covariates of the pooled analysis as read in its abstract.',
    },
    sources: ['liu-2006'],
    strength: 'none-found',
    ...reviewed2026,
};
export const pituitaryAfterYears = {
    id: 'pituitary-after-years',
    text: {
        fundamentals: 'Does the gland under the brain grow deaf after years of testosterone? We found no test of that in men. After two years of long-acting shots its signal came back, though it took about a year.',
        intermediate: 'That years of testosterone make the pituitary insensitive to GnRH was not tested in men, as far as was found. After two years of depot injections LH and FSH returned, slowly.',
        academic: 'Pituitary desensitisation to GnRH after prolonged exogenous testosterone: no study found. T4DM Runoff shows slow, progressive return of LH and FSH over 15 months after 2 years of undecanoate; a stimulation test was not part of what was read.',
    },
    sources: ['handelsman-2022', 't4dm-runoff-abstract'],
    strength: 'none-found',
    ...reviewed2026,
};
export const tabletForGood = {
    id: 'tablet-for-good',
    text: {
        fundamentals: 'Some say that after long use a man needs a tablet for good. We found no study of that. How many men stay low for life after treatment has not been counted.',
        intermediate: 'That men need a SERM for good after long testosterone is said without a study that could be found. How many stay low after prescribed testosterone has not been counted either.',
        academic: 'Indefinite SERM maintenance after prolonged exogenous testosterone: no study found, neither of its need nor of its effect. Recent reviews call long-term data on clomiphene thin.',
    },
    sources: ['wu-2024'],
    strength: 'none-found',
    ...reviewed2026,
};
export const movingSpermAfterStopping = {
    id: 'moving-sperm-after-stopping',
    text: {
        fundamentals: 'The big trials counted sperm per mL. A clinic counted sperm that move: 46 of 66 men had more than 5 million within a year. How shape and genes of the sperm come back was not in what we read.',
        intermediate: 'The pooled trials report concentration. Moving sperm were counted in clinics, where 46 of 66 men on hCG with a tablet passed 5 million within 12 months. Shape and DNA after stopping were not in what was read.',
        academic: 'End points: concentration (Liu 2006, in the abstract), total motile count (Kohn 2017, 46/66 above 5 M at 12 months, uncontrolled). Morphology and DNA fragmentation after cessation: not in the abstracts read.',
    },
    sources: ['liu-2006', 'kohn-2017'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const estradiolAndHowYouFeel = {
    id: 'estradiol-and-how-you-feel',
    text: {
        fundamentals: 'High estradiol is blamed for water, low mood and growing breasts. For breasts, two men on testosterone are described in whom a tablet against estradiol helped. On water and mood we read no study.',
        intermediate: 'Water in the tissues, mood and breast growth are put down to estradiol. Two men whose breast tissue shrank on anastrozole beside testosterone are described; for water and mood no study was read.',
        academic: 'Gynecomastia on testosterone: case reports of regression on anastrozole (n = 2). Fluid retention and mood in relation to estradiol on testosterone: outside what was read.',
    },
    sources: ['rhoden-2004'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const whatItDoesForSymptoms = {
    id: 'what-it-does-for-symptoms',
    text: {
        fundamentals: 'Men take testosterone to feel better. Doctors give it for low levels with symptoms. How much it helps is not told here. These pages are about testes and sperm, and we did not read the trials on how men feel.',
        intermediate: 'Guidelines discuss treatment for symptoms with confirmed low levels. Its effect on energy, sex drive, muscle or mood lies outside this kit, and those trials were not read for it.',
        academic: 'Symptom benefit of testosterone therapy is outside the scope of this kit; trials with symptom end points were not reviewed. The indication is told as guidelines state it.',
    },
    sources: ['endocrine-society-2018'],
    strength: 'expert',
    ...reviewed2026,
};
export const costInMoney = {
    id: 'cost-in-money',
    text: {
        fundamentals: 'What checks and medicines cost in money we cannot tell: we found no study that adds it up. What each way asks of you is told in shots, tests and visits.',
        intermediate: 'No study that adds up the price of treatment with its checks was found. Each way is told in shots, tests and visits instead, counted from the schedules of studies and guidelines.',
        academic: 'Cost of treatment with monitoring: no economic study found. Effort is given as counts of administrations, blood and semen tests, computed from published schedules.',
    },
    sources: [],
    strength: 'none-found',
    ...reviewed2026,
};
export const accessInChina = {
    id: 'access-in-china',
    text: {
        fundamentals: 'Are these medicines harder to get in China? We found no source that says so. A Chinese label names clomiphene for men with few sperm, and Chinese groups have studied the pump and hCG.',
        intermediate: 'That access in China is tighter has no source that was found. Chinese product texts list clomiphene for low counts in men, a consensus of 2022 describes the pump, and trials of gonadotropins come from there.',
        academic: 'Restricted access in China: no source found. Chinese product text of clomiphene (male infertility from low counts, secondary copy), expert consensus on pulsatile GnRH 2022, trials of hCG with FSH or hMG in congenital deficiency.',
    },
    sources: ['clomiphene-cn-uses', 'gnrh-pump-cn-2022', 'zhang-2015', 'mao-2017'],
    strength: 'none-found',
    ...reviewed2026,
};
//# sourceMappingURL=unanswered.js.map