// Stopping, then enclomiphene.
import { basis, basisSecondHand, noBasis, notFound, sourced } from '../../sourced-text.js';
import { discussedAfterStopping, notAgainstWaiting } from './after-stopping.js';
import { enclomipheneApproval } from './approval.js';
export const stopEnclomipheneDetails = {
    id: 'stop-enclomiphene',
    basis: {
        mechanism: basis('randomised', 'wiehle-2014', 'enclomiphene-14-days'),
        fertility: noBasis('enclomiphene-after-gel-registry'),
        size: noBasis(),
        howTaken: basisSecondHand('randomised', 'repros-za304', 'repros-za305'),
        harms: basis('uncontrolled', 'repros-za300', 'encyzix-ema-2018'),
    },
    adjuncts: notFound({
        fundamentals: 'None was studied with it after testosterone.',
        intermediate: 'No combination after testosterone was found in a study.',
        academic: 'No combination studied after exogenous testosterone.',
    }),
    discussedFor: discussedAfterStopping,
    monitoring: sourced({
        fundamentals: 'LH, FSH, testosterone and sperm tests. Watch for headache, a change of sight, a swollen leg or short breath.',
        intermediate: 'LH, FSH, morning testosterone and semen as in trials; visual symptoms and signs of a blood clot.',
        academic: 'Gonadotropins, morning testosterone, semen; visual symptoms and thromboembolism. No product information exists.',
    }, 'uncontrolled', 'wiehle-2014', 'repros-za300'),
    effort: sourced({
        fundamentals: 'A capsule a day that no agency has approved. Blood and sperm tests as when you wait.',
        intermediate: 'A daily capsule of an unapproved medicine; the tests of waiting.',
        academic: 'Daily unapproved product; hormone and semen tests as for waiting.',
    }, 'expert', 'enclomiphene-fda-2015'),
    approvalIn: enclomipheneApproval,
    unsettled: notFound({
        fundamentals: `${notAgainstWaiting.fundamentals} One small study followed 17 men who came off gel. We have not read what their sperm did.`,
        intermediate: `${notAgainstWaiting.intermediate} A small open trial in 17 men coming off gel is registered; its sperm counts were not read.`,
        academic: `${notAgainstWaiting.academic} NCT00706719 (17 men, 6–24 months of topical testosterone, open label): semen results not read; no untreated arm.`,
    }, 'enclomiphene-after-gel-registry', 'al-hashimi-2022'),
};
//# sourceMappingURL=stop-enclomiphene.js.map