// No treatment: what every comparison is held against.
import { basis, basisSecondHand, sourced } from '../../sourced-text.js';
import { noMedicine } from './approval.js';
export const untreatedDetails = {
    id: 'untreated',
    basis: {
        mechanism: basis('uncontrolled', 'veldhuis-1987'),
        fertility: basisSecondHand('uncontrolled', 'misell-2006', 'heller-1963'),
        size: basis('controlled', 'boeri-2021'),
        howTaken: basis('uncontrolled', 'travison-2017'),
        harms: basis('expert', 'endocrine-society-2018'),
    },
    adjuncts: sourced({
        fundamentals: 'No medicine. In men with obesity, losing weight raises their own testosterone. The more weight is lost, the more it rises.',
        intermediate: 'No medicine. In obese men weight loss raises testosterone, more after surgery than with diet alone.',
        academic: 'No drug. Meta-analysis in obese men: total testosterone +2.9 with diet and +8.7 after bariatric surgery (nmol/L, the unit is not printed in the abstract); weight lost is the strongest predictor.',
    }, 'uncontrolled', 'corona-2013'),
    discussedFor: sourced({
        fundamentals: 'Clinics discuss this if your testosterone is normal, or if you want a child soon. All other ways are compared with it.',
        intermediate: 'For men whose testosterone is not low on two mornings, and for men who plan a child soon, in whom testosterone is advised against.',
        academic: 'Men without confirmed deficiency, and men who wish for a child soon, in whom the Endocrine Society (2018) recommends not to initiate it.',
    }, 'expert', 'endocrine-society-2018'),
    monitoring: sourced({
        fundamentals: 'Your level is measured on two mornings before anyone calls it low. LH and FSH tell where the cause is: testes or brain.',
        intermediate: 'Morning testosterone on two days; LH and FSH tell primary from secondary hypogonadism.',
        academic: 'Repeat morning total testosterone; LH and FSH to separate primary from secondary hypogonadism.',
    }, 'expert', 'endocrine-society-2018'),
    effort: sourced({
        fundamentals: 'Two morning blood tests to know your level. One sperm test if a child matters to you. Then nothing more, unless something changes.',
        intermediate: 'Two morning blood samples for a diagnosis, one or more semen tests where a child is planned.',
        academic: 'Two morning samples; one or more semen analyses in the couple’s work-up (AUA/ASRM, paraphrased).',
    }, 'expert', 'endocrine-society-2018', 'aua-asrm-2024'),
    approvalIn: { us: noMedicine, eu: noMedicine, china: noMedicine },
    unsettled: sourced({
        fundamentals: 'What is normal is not one number. Labs and groups of men differ. For inhibin B we found no range we could check.',
        intermediate: 'Reference ranges depend on the test and on the men measured; an inhibin B range could not be verified.',
        academic: 'Reference intervals are assay- and population-dependent; no inhibin B interval was verified.',
    }, 'uncontrolled', 'travison-2017', 'yu-2018'),
};
//# sourceMappingURL=untreated.js.map