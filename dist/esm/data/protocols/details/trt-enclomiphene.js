// Testosterone with enclomiphene beside it.
import { basis, noBasis, notFound, sourced } from '../../sourced-text.js';
import { enclomipheneApproval } from './approval.js';
export const trtEnclomipheneDetails = {
    id: 'trt-enclomiphene',
    basis: {
        mechanism: basis('mechanism', 'wiehle-2014'),
        fertility: noBasis('wiehle-2014'),
        size: noBasis('wiehle-2014'),
        howTaken: basis('randomised', 'wiehle-2014', 'repros-za304', 'repros-za305'),
        harms: basis('uncontrolled', 'repros-za300', 'encyzix-ema-2018'),
    },
    adjuncts: notFound({
        fundamentals: 'It is at times sold with gonadorelin too. No trial tested that.',
        intermediate: 'At times sold together with gonadorelin; no trial was found.',
        academic: 'Marketed with gonadorelin in places; no trial found.',
    }),
    discussedFor: notFound({
        fundamentals: 'It is offered to men on testosterone who want to keep sperm. No study stands behind that.',
        intermediate: 'Offered to men on testosterone who want to keep their own signal; there is no study of the pair.',
        academic: 'Offered to men on exogenous testosterone; no study population exists.',
    }),
    monitoring: notFound({
        fundamentals: 'What testosterone alone needs. LH, FSH and a sperm test would show if it does anything.',
        intermediate: 'As on testosterone alone, with LH, FSH and semen as the only way to see an effect; watch for signs of a blood clot.',
        academic: 'No evidence-based schedule; LH, FSH, semen; thromboembolism vigilance in view of the CHMP opinion.',
    }, 'encyzix-ema-2018'),
    effort: sourced({
        fundamentals: 'A capsule a day that no agency has approved. Plus all the tests of testosterone.',
        intermediate: 'A daily capsule of an unapproved medicine, on top of the tests of testosterone; sperm tests if sperm are the aim.',
        academic: 'Daily unapproved product in addition to testosterone monitoring.',
    }, 'expert', 'enclomiphene-fda-2015'),
    approvalIn: enclomipheneApproval,
    unsettled: notFound({
        fundamentals: 'No trial of the two together was found. The trials set one against the other. Enclomiphene is not an approved medicine.',
        intermediate: 'Published trials compare enclomiphene with testosterone gel; none gives both. Whether the brain can answer while testosterone from outside is there is not known.',
        academic: 'No trial of concurrent use found; androgen feedback persists under estrogen-receptor blockade, so net LH response is unknown.',
    }, 'wiehle-2014', 'repros-za304', 'repros-za305'),
};
//# sourceMappingURL=trt-enclomiphene.js.map