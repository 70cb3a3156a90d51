// Stopping, then tamoxifen.
import { basis, noBasis, notFound, sourced } from '../../sourced-text.js';
import { discussedAfterStopping, notAgainstWaiting } from './after-stopping.js';
import { tamoxifenApproval } from './approval.js';
export const stopTamoxifenDetails = {
    id: 'stop-tamoxifen',
    basis: {
        mechanism: basis('uncontrolled', 'tamoxifen-2019', 'wibowo-2016'),
        fertility: basis('randomised', 'tamoxifen-1987'),
        size: noBasis(),
        howTaken: basis('randomised', 'tamoxifen-1987'),
        harms: basis('controlled', 'eggemann-2019', 'wibowo-2016'),
    },
    adjuncts: sourced({
        fundamentals: 'It is one of the tablets given with hCG. In 49 men the choice of tablet made no difference.',
        intermediate: 'One of the second medicines beside hCG in a group of 49; the choice made no difference.',
        academic: 'Used as an add-on to hCG (Wenker 2015, n = 49) without difference between add-ons.',
    }, 'uncontrolled', 'wenker-2015'),
    discussedFor: discussedAfterStopping,
    monitoring: sourced({
        fundamentals: 'LH, FSH, testosterone and sperm tests. A swollen leg or short breath can mean a clot, which needs help at once.',
        intermediate: 'LH, FSH, testosterone and semen; signs of a blood clot. The tablet works on for weeks after the last dose.',
        academic: 'Gonadotropins, testosterone, semen at about 3 months; thromboembolism vigilance; long half-life of drug and metabolite.',
    }, 'uncontrolled', 'tamoxifen-2019', 'eggemann-2019'),
    effort: sourced({
        fundamentals: 'A tablet a day. Blood and sperm tests as when you wait.',
        intermediate: 'A daily tablet; the tests of waiting.',
        academic: 'Daily tablet; hormone and semen tests as for waiting.',
    }, 'uncontrolled', 'tamoxifen-2019'),
    approvalIn: tamoxifenApproval,
    unsettled: notFound({
        fundamentals: `${notAgainstWaiting.fundamentals} No study of tamoxifen alone after testosterone was found. In men who never took testosterone it raised hormones, not sperm, in one blinded trial.`,
        intermediate: `${notAgainstWaiting.intermediate} Alone after testosterone: no study found. In 16 infertile men against placebo hormones rose and sperm did not.`,
        academic: `${notAgainstWaiting.academic} No monotherapy data after exogenous testosterone; placebo-controlled crossover in idiopathic infertility (n = 16) without semen change.`,
    }, 'tamoxifen-1987', 'al-hashimi-2022'),
};
//# sourceMappingURL=stop-tamoxifen.js.map