// Statements on the two kinds of low testosterone and on what is measured, when, and how sure one count is.
import { reviewed2026 } from '../review.js';
export const twoKindsOfLowTestosterone = {
    id: 'two-kinds-of-low-testosterone',
    text: {
        fundamentals: 'Low testosterone can start in two places. In one kind the testes cannot answer, and LH and FSH are high. In the other the brain calls too softly, and LH and FSH are low or normal.',
        intermediate: 'Primary hypogonadism starts in the testis (LH and FSH high), secondary in the hypothalamus or pituitary (LH and FSH low or normal). It matters for children: in the second kind there are testes that can answer a stronger signal.',
        academic: 'Primary (hypergonadotropic) against secondary (hypogonadotropic or inappropriately normal) hypogonadism. The Endocrine Society (2018) asks for a further search for the cause once deficiency is confirmed. Stimulation of the axis presupposes responsive testes, gonadotropins act without the pituitary.',
    },
    sources: ['endocrine-society-2018', 'quinton-2020'],
    strength: 'expert',
    ...reviewed2026,
};
export const lowWithAllPartsSound = {
    id: 'low-with-all-parts-sound',
    text: {
        fundamentals: 'Weight, diabetes and some medicines can lower testosterone while all the parts are sound. Then the first step is the cause.',
        intermediate: 'In functional hypogonadism nothing is broken for good: weight, diabetes, illness or drugs lower the signal. The European Academy of Andrology puts weight and lifestyle first and withdraws interfering drugs where possible.',
        academic: 'EAA 2020 on functional hypogonadism: lifestyle and weight reduction first in overweight men, withdrawal of interfering drugs, exclusion of organic causes; gonadotropins kept for secondary hypogonadism with a wish for a child (abstract).',
    },
    sources: ['eaa-2020', 'quinton-2020'],
    strength: 'expert',
    ...reviewed2026,
};
export const opioidsSilenceTheSignal = {
    id: 'opioids-silence-the-signal',
    text: {
        fundamentals: 'Strong pain medicines can silence the same signal. In 15 studies about 63 of 100 people who took them had low sex hormones (55 to 70).',
        intermediate: 'Opioids suppress the axis: 63 of 100 (55–70) people on them, almost all men, met the studies’ definition of hypogonadism.',
        academic: 'Meta-analysis: prevalence of hypogonadism 63 % (55–70; 15 studies, 3,250 patients, 99.5 % men) on opioids; definitions and doses differ.',
    },
    sources: ['opioids-pituitary-2020'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const twoMorningTests = {
    id: 'two-morning-tests',
    text: {
        fundamentals: 'One blood test is not enough. Testosterone is measured in the morning before food, and on a second day too. Symptoms count as well.',
        intermediate: 'Guidelines ask for low testosterone on repeated morning fasting samples together with symptoms before they speak of hypogonadism.',
        academic: 'Endocrine Society 2018: symptoms and signs with unequivocally and consistently low testosterone, fasting morning total testosterone, repeated. EAU 2025, read in a summary: fasting, between 7 and 11 in the morning.',
    },
    sources: ['endocrine-society-2018', 'eau-2025-summary'],
    strength: 'expert',
    ...reviewed2026,
};
export const checkedOnTestosterone = {
    id: 'checked-on-testosterone',
    text: {
        fundamentals: 'On testosterone, clinics check how you feel, your testosterone, how thick your blood is, and your prostate. Usual times are 3, 6 and 12 months, then once a year. Sperm are not on the lists we read.',
        intermediate: 'Follow-up in the guidance read: response and testosterone after about 3 months, hematocrit at 3 to 6 months and yearly, PSA at 3 to 6 months and yearly from middle age. Semen, LH and FSH are not on these lists; ask if they matter to you.',
        academic: 'Endocrine Society 2010 (pocket card): visit at 3 months and yearly, testosterone at 2–3 months, hematocrit at baseline, 3 months, yearly, PSA at 3–6 months. BSSM 2017: 3, 6, 12 months, then yearly, with hematocrit and PSA at 3–6 and 12 months. No semen analysis in the parts read.',
    },
    sources: ['endocrine-society-2010-card', 'bssm-2017', 'endocrine-society-2018'],
    strength: 'expert',
    ...reviewed2026,
};
export const thickBlood = {
    id: 'thick-blood',
    text: {
        fundamentals: 'Thicker blood is common. In one clinic red cells made up more than half of the blood in 38 of 57 men on shots, 26 of 74 on pellets and 6 of 47 on gel.',
        intermediate: 'Hematocrit above 50 % was seen in 66.7 % of men on injections, 35.1 % on pellets and 12.8 % on gel over three years in one clinic; the men on injections were younger and began higher.',
        academic: 'Retrospective single-formulation groups followed 3 years: hematocrit >50 % in 66.7 % (n = 57), 35.1 % (n = 74), 12.8 % (n = 47). Elsewhere 36 of 179 men reached ≥50 % at a median of 7 months. Groups differed at baseline.',
    },
    sources: ['pastuszak-2015', 'erythrocytosis-2015'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const oneCountSaysLittle = {
    id: 'one-count-says-little',
    text: {
        fundamentals: 'Sperm counts jump. One sample of a healthy man can lie between half and 2.3 times his usual count. One low or high count says little.',
        intermediate: 'In 220 samples of 36 healthy men the counts of one man scattered by 39 % around his mean. Notes on the WHO guideline of 2025 say to repeat an abnormal test after 11 weeks or more.',
        academic: 'Within-subject CV 0.39 for concentration; 95 % limits from one ejaculate 0.5 to 2.3 times the man’s mean (220 ejaculates, 36 men, abstinence up to 7 days). WHO 2025, read in notes: repeat abnormal analyses after ≥11 weeks.',
    },
    sources: ['schwartz-1979', 'who-infertility-2025-notes'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const semenTestBefore = {
    id: 'semen-test-before',
    text: {
        fundamentals: 'A sperm test before you start tells you later what “back to normal” means for you. We found no rule that asks for it. You can ask for it.',
        intermediate: 'Recovery is judged against a man’s own start, which nobody knows without a test. No guideline text asking for semen analysis before testosterone was read for this kit. Ask about it.',
        academic: 'No guideline wording that requires baseline semen analysis before androgen therapy was read here. Its use follows from the evidence: plateau relative to own baseline, and baseline count as predictor.',
    },
    sources: ['endocrine-society-2018', 'bssm-2017'],
    strength: 'none-found',
    ...reviewed2026,
};
export const bothPartners = {
    id: 'both-partners',
    text: {
        fundamentals: 'When a couple waits for a child, both partners get checked. The reason can lie with either.',
        intermediate: 'US guidance on infertility has both partners examined at the same time, with one or more semen tests at the start.',
        academic: 'AUA/ASRM (2021, amended 2024), told in our words: the man is looked at in the same period as the woman, with his history and at least one semen test.',
    },
    sources: ['asrm-part-1-2021', 'aua-asrm-2024'],
    strength: 'expert',
    ...reviewed2026,
};
//# sourceMappingURL=diagnosis.js.map