// Clomiphene instead of testosterone.
import { basis, noBasis, sourced } from '../../sourced-text.js';
import { clomipheneApproval } from './approval.js';
export const clomipheneDetails = {
    id: 'clomiphene',
    basis: {
        mechanism: basis('uncontrolled', 'huijben-2022', 'helo-2017'),
        fertility: basis('contested', 'sharma-2019', 'helo-2015', 'clomiphene-decline-2021'),
        size: noBasis(),
        howTaken: basis('uncontrolled', 'helo-2015', 'katz-2012'),
        harms: basis('uncontrolled', 'huijben-2022', 'clomiphene-us'),
    },
    adjuncts: sourced({
        fundamentals: 'Some clinics add anastrozole when estradiol rises. In infertile men both together did better than anastrozole alone, looking back. It was not a fair trial.',
        intermediate: 'Anastrozole is at times added: 43 against 25 of 100 men with normal semen on both against anastrozole alone, in a look back at 90 infertile men.',
        academic: 'With anastrozole: normozoospermia 43 % against 25 % (21 against 69 men, retrospective); pooled testosterone difference from two studies small.',
    }, 'uncontrolled', 'osadchiy-2024'),
    discussedFor: sourced({
        fundamentals: 'Clinics discuss this if the brain’s signal is weak, testosterone is low, and you want to keep making sperm. It cannot help testes that do not work.',
        intermediate: 'Men with low testosterone and low or normal LH (secondary hypogonadism) who want to keep sperm production; useless in primary testicular failure.',
        academic: 'Secondary hypogonadism with fertility wish; requires intact pituitary and testes. Reviews call long-term data thin.',
    }, 'expert', 'katz-2012', 'wu-2024'),
    monitoring: sourced({
        fundamentals: 'Testosterone, LH and estradiol before and on it. Sperm tests, because counts can fall. Any change of your sight.',
        intermediate: 'Testosterone, LH, FSH and estradiol at the start and on treatment, with dose steps; semen, since counts can fall; sight.',
        academic: 'Baseline and on-treatment testosterone, SHBG, estradiol, LH, FSH with titration; semen; visual symptoms. No guideline interval was read.',
    }, 'uncontrolled', 'katz-2012', 'clomiphene-us', 'clomiphene-decline-2021'),
    effort: sourced({
        fundamentals: 'A tablet a day or every other day. No shots. Blood tests at the start and while the dose is set, and sperm tests.',
        intermediate: 'A daily or every-other-day tablet for months to years (mean 19 months in 86 men), with repeated blood and semen tests.',
        academic: 'Oral, mean 19 months in Katz 2012 (n = 86); repeated hormones for titration, semen.',
    }, 'uncontrolled', 'katz-2012'),
    approvalIn: clomipheneApproval,
    unsettled: sourced({
        fundamentals: 'That it gives more sperm is not settled. One group had more, a fair trial did not, and in some men the count fell. If it helps couples have a child is not shown here.',
        intermediate: 'A gain in sperm is contested: 14 to 21 M/mL in 77 men without comparison, no change in a trial of 26, falling counts in some. One isomer builds up over months, and what that does is not known.',
        academic: 'Semen: uncontrolled gain (n = 77), null RCT (n = 26), declines reported. Accumulation of zuclomiphene (20:1) is of unknown consequence. Pooled pregnancy figures exist but were not verified.',
    }, 'contested', 'sharma-2019', 'helo-2015', 'clomiphene-decline-2021', 'helo-2017'),
};
//# sourceMappingURL=clomiphene.js.map