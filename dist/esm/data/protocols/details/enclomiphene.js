// Enclomiphene instead of testosterone.
import { basis, basisSecondHand, notFound, sourced } from '../../sourced-text.js';
import { enclomipheneApproval } from './approval.js';
export const enclomipheneDetails = {
    id: 'enclomiphene',
    basis: {
        mechanism: basis('randomised', 'wiehle-2014', 'enclomiphene-14-days'),
        fertility: basisSecondHand('randomised', 'repros-za305', 'repros-za304'),
        size: basis('randomised', 'wiehle-2015'),
        howTaken: basisSecondHand('randomised', 'repros-za305', 'repros-za304'),
        harms: basis('uncontrolled', 'repros-za300', 'encyzix-ema-2018'),
    },
    adjuncts: notFound({
        fundamentals: 'It was studied alone. No mix was tested.',
        intermediate: 'Studied alone; no combination was found in a trial.',
        academic: 'Monotherapy in all trials read; no combination studied.',
    }),
    discussedFor: sourced({
        fundamentals: 'The trials took overweight men up to 60 with low testosterone from a weak signal. It cannot help testes that do not work.',
        intermediate: 'Studied in overweight men up to 60 with secondary hypogonadism; useless where the testes themselves fail.',
        academic: 'Trials: secondary hypogonadism, overweight, up to 60 years, T <300 ng/dL, sperm >15 M/mL. Not for primary failure (mechanism).',
    }, 'randomised', 'repros-za305', 'wiehle-2014'),
    monitoring: sourced({
        fundamentals: 'The trials tested testosterone, LH, FSH and sperm. No label says what to check. Tell your clinic of any change of sight.',
        intermediate: 'Trials followed morning testosterone, LH, FSH and semen; without an approved text there is no official schedule. Watch for visual symptoms and clots.',
        academic: 'Trial schedules only (morning testosterone, gonadotropins, semen over 16 weeks); no product information. Visual symptoms, thromboembolism.',
    }, 'randomised', 'wiehle-2014', 'repros-za300'),
    effort: sourced({
        fundamentals: 'A capsule a day that no agency has approved. Blood and sperm tests, as in the trials.',
        intermediate: 'A daily capsule of an unapproved medicine, with blood and semen tests.',
        academic: 'Daily unapproved product; blood and semen tests as in trials.',
    }, 'expert', 'repros-za305', 'enclomiphene-fda-2015'),
    approvalIn: enclomipheneApproval,
    unsettled: sourced({
        fundamentals: 'Two agencies were not convinced. The trials showed better blood values, not that men felt better. The maker paid for all of them. The sperm numbers come from its press releases.',
        intermediate: 'Agencies refused: no benefit on symptoms shown, blood clots, trial design. All trials are the sponsor’s, and the sperm figures were read in its releases. Nothing beyond 6 months.',
        academic: 'FDA 2015 (design, entry criteria, titration, assays) and CHMP 2018 (symptoms, VTE). Sponsor-run throughout; semen figures from releases; the twin trials differ twofold on gel; no long-term or pregnancy data read.',
    }, 'contested', 'enclomiphene-fda-2015', 'encyzix-ema-2018', 'repros-za304', 'repros-za305'),
};
//# sourceMappingURL=enclomiphene.js.map