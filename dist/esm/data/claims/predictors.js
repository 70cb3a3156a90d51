// Statements on what shifts the way back: direction, how strongly it was shown, and where studies contradict each other.
import { reviewed2026 } from '../review.js';
export const longerUseSlower = {
    id: 'longer-use-slower',
    text: {
        fundamentals: 'The longer men took testosterone, the later sperm came back. Trials, a clinic and a study of steroid users all saw this. How much each year adds is not known.',
        intermediate: 'Longer use went with slower return in the pooled trials, in a clinic group of 66 (more at 6 than at 12 months) and after steroid misuse. The size of the effect was not read.',
        academic: 'Direction agrees in Liu 2006 (Cox model, size of the effect not read), Kohn 2017 (n = 66; duration mattered less at 12 than at 6 months) and Shankara-Narayana 2020 (duration the only predictor, n = 31). Trials lasted 16 to 78 weeks, so years of use lie outside their range.',
    },
    sources: ['liu-2006', 'kohn-2017', 'shankara-narayana-2020'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const shortActingFaster = {
    id: 'short-acting-faster',
    text: {
        fundamentals: 'Forms that wear off fast let sperm come back sooner. After a long-acting shot the wait begins later.',
        intermediate: 'In the pooled trials shorter-acting testosterone went with faster return. After two years of depot injections LH and FSH were still fully held down three months after the last one.',
        academic: 'Shorter-acting preparations: faster recovery (Liu 2006, direction). T4DM Runoff: full suppression at 12 weeks after the last undecanoate injection, slow return over 15 months in men of 50 and more.',
    },
    sources: ['liu-2006', 'handelsman-2022'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const startCountMatters = {
    id: 'start-count-matters',
    text: {
        fundamentals: 'Men with a high count before they began came back sooner. Bigger testes were a good sign too, in men who needed shots to make sperm.',
        intermediate: 'A higher count before treatment went with faster return in the pooled trials. In men without pituitary signal larger testes at the start went with a faster answer to hCG and FSH.',
        academic: 'Higher baseline sperm: faster recovery (Liu 2006, direction only). In 75 gonadotropin-deficient men larger testes, earlier gonadotropin use and no earlier androgen went with faster response (Liu 2009).',
    },
    sources: ['liu-2006', 'liu-2009'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const earlierTestosteroneAndGonadotropins = {
    id: 'earlier-testosterone-and-gonadotropins',
    text: {
        fundamentals: 'Some men never had a working signal. Those who had taken testosterone before needed longer until hCG and FSH brought sperm.',
        intermediate: 'In 75 men whose pituitary is silent, earlier testosterone went with a slower answer to hCG and FSH. It is a group of its own; whether this holds for other men is unknown.',
        academic: 'Gonadotropin-deficient men (75 men, 116 courses): prior androgen use was associated with slower spermatogenic response. Confounding by age and diagnosis is possible.',
    },
    sources: ['liu-2009'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const originShiftsSuppression = {
    id: 'origin-shifts-suppression',
    text: {
        fundamentals: 'In trials of weekly shots 89 of 100 Asian men and 67 of 100 other men had no sperm at six months. Why is not known.',
        intermediate: 'Suppression was deeper in Asian men by six months, and slower in the first two. White men were faster at first and less complete at the end in the pooled trials. The reason is unknown.',
        academic: 'Azoospermia at 6 months 89.2 % (n = 205, mostly Chinese) against 66.7 % (n = 465); 91 against 60 % by centre in WHO 1990. Pooled data (n = 1756): suppression in white men began faster and ended less complete; other modifiers mattered little.',
    },
    sources: ['who-1995', 'handelsman-1995', 'liu-2008'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const noneOrATrace = {
    id: 'none-or-a-trace',
    text: {
        fundamentals: 'A trace of sperm at the start is a better sign than none. In one clinic 92 of 100 with a trace passed 5 million moving sperm within a year, and 65 of 100 with none.',
        intermediate: 'In a clinic group on hCG with a tablet 91.7 of 100 men who began with a trace of sperm and 64.8 of 100 who began with none passed 5 million moving sperm by 12 months. There was no untreated group.',
        academic: 'TMC >5 M by 12 months: 91.7 % of cryptozoospermic, 64.8 % of azoospermic men (46 of 66 overall), high-dose hCG with SERM, uncontrolled.',
    },
    sources: ['kohn-2017'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const zeroSpermAndSpeed = {
    id: 'zero-sperm-and-speed',
    text: {
        fundamentals: 'Do men who lost all sperm come back slower? One study says slower. Another says later, then faster.',
        intermediate: 'In the WHO trial sperm reappeared 75 days after the end in men who had lost all, and then rose faster. In a British trial such men were slower to 20 M/mL.',
        academic: 'Handelsman 1995: sperm reappeared after 75 ± 4 days (SE) in men who had none, and rose faster from there (157 against 68). Wallace 1993: slower to 20 M/mL in azoospermic men (17 against 11, P < 0.01), with LH and FSH overshoot. They agree on the delay and differ on the speed after it.',
    },
    sources: ['handelsman-1995', 'wallace-1993'],
    strength: 'contested',
    ...reviewed2026,
};
export const typeAndTabletNoEffect = {
    id: 'type-and-tablet-no-effect',
    text: {
        fundamentals: 'In one clinic it made no difference which testosterone men had taken, or which tablet was added to hCG. The group was small.',
        intermediate: 'Among 49 men treated with hCG and various tablets after testosterone neither the type of testosterone nor the added drug changed the outcome. A small group without comparison cannot rule an effect out.',
        academic: 'Wenker 2015 (n = 49): no effect of testosterone type or adjunct on recovery; not powered for it, treatment chosen by the clinician.',
    },
    sources: ['wenker-2015'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const noPredictionForOneMan = {
    id: 'no-prediction-for-one-man',
    text: {
        fundamentals: 'Nobody can tell you your own date. The studies tell how many of 100 men, not which ones.',
        intermediate: 'Known factors shift the odds; they do not date one man’s recovery. No tested calculator for men after prescribed testosterone was found.',
        academic: 'No validated individual prediction model for recovery after prescribed androgen was found. Group probabilities and directions of covariates are what exists.',
    },
    sources: ['liu-2006', 'kohn-2017'],
    strength: 'expert',
    ...reviewed2026,
};
export const doseAndRecovery = {
    id: 'dose-and-recovery',
    text: {
        fundamentals: 'Does a higher dose make the way back longer? We found no study of that. What is known is the way down: on 200 mg a week more men lost all sperm than on 100 mg.',
        intermediate: 'No study that compares doses for the way back was found. Length of use and form were looked at; dose was not. It shapes the way down: 33 of 100 men at zero on 100 mg weekly, 67 of 100 non-Asian men on 200 mg, in different trials.',
        academic: 'None found. Covariates named in the abstract of Liu 2006 (age, origin, duration, preparation, baseline count and LH, speed of suppression) do not include dose; Shankara-Narayana 2020 names duration alone. Suppression itself plateaus from about 100 mg enanthate weekly (Matsumoto 1990).',
    },
    sources: ['liu-2006', 'shankara-narayana-2020', 'matsumoto-1990', 'bebb-1996'],
    strength: 'none-found',
    ...reviewed2026,
};
//# sourceMappingURL=predictors.js.map