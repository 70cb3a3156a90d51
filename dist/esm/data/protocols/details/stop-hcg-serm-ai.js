// Stopping, then hCG with clomiphene and anastrozole.
import { basis, noBasis, notFound, sourced, sourcedSecondHand } from '../../sourced-text.js';
import { discussedAfterStopping, notAgainstWaiting } from './after-stopping.js';
export const stopHcgSermAiDetails = {
    id: 'stop-hcg-serm-ai',
    basis: {
        mechanism: basis('mechanism', 'coviello-2005', 'leder-2004'),
        fertility: noBasis('wenker-2015'),
        size: noBasis(),
        howTaken: noBasis('wenker-2015'),
        harms: basis('randomised', 'burnett-bowie-2009', 'hormone-harms-2018'),
    },
    adjuncts: notFound({
        fundamentals: 'Three medicines at once. Nobody has studied what each one adds.',
        intermediate: 'Already three medicines; what each adds has not been studied after testosterone.',
        academic: 'Triple combination; no factorial or stepwise evaluation after exogenous testosterone.',
    }),
    discussedFor: discussedAfterStopping,
    monitoring: sourced({
        fundamentals: 'Testosterone, estradiol and sperm tests. Estradiol can fall too low, and bones need it. Any change of your sight.',
        intermediate: 'Testosterone, estradiol (not too low) and semen; visual symptoms; bone with long use.',
        academic: 'Testosterone, estradiol, semen; visual symptoms; densitometry with prolonged aromatase inhibition (1-year RCT in older men).',
    }, 'randomised', 'burnett-bowie-2009', 'clomiphene-us'),
    effort: sourced({
        fundamentals: 'About 15 shots a month and two tablets a day. More blood values to watch. Sperm tests go with them.',
        intermediate: 'Shots every other day, two daily tablets, and more blood values than with fewer medicines; semen tests.',
        academic: 'About 15 injections a month and two daily tablets, with testosterone, estradiol and semen.',
    }, 'uncontrolled', 'wenker-2015'),
    approvalIn: {
        us: sourced({
            fundamentals: 'All three are off-label for this. Two are approved for women, and hCG for some men whose pituitary does not work.',
            intermediate: 'All off-label for this use; clomiphene and anastrozole are labelled for women, hCG for selected hypogonadotropic hypogonadism.',
            academic: 'All off-label after exogenous testosterone; clomiphene and anastrozole without male indication; hCG for selected hypogonadotropic hypogonadism.',
        }, 'expert', 'hcg-us', 'clomiphene-us', 'anastrozole-us'),
        eu: sourced({
            fundamentals: 'The UK label of hCG names some men with few sperm. The tablets are for women. All three together are off-label.',
            intermediate: 'hCG: selected cases in the UK text; clomiphene and anastrozole: women only; together off-label.',
            academic: 'UK SmPC of hCG: selected deficient spermatogenesis; clomiphene and anastrozole without male indication; combination off-label.',
        }, 'expert', 'pregnyl-uk', 'enclomiphene-ema-2015', 'arimidex-eu'),
        china: sourcedSecondHand({
            fundamentals: 'Chinese labels: clomiphene also for men with few sperm, anastrozole for women only. We found none for all three.',
            intermediate: 'Chinese texts: clomiphene also for low counts in men, anastrozole for women only; nothing on the three together.',
            academic: 'Chinese product texts: clomiphene with male infertility from low counts, anastrozole postmenopausal only; no source on the combination.',
        }, 'expert', 'clomiphene-cn-uses', 'anastrozole-cn'),
    },
    unsettled: notFound({
        fundamentals: `${notAgainstWaiting.fundamentals} No study of all three after testosterone was found. The one on two tablets left out men who had just taken testosterone.`,
        intermediate: `${notAgainstWaiting.intermediate} Clomiphene with anastrozole was compared in infertile men (43 against 25 of 100 with normal semen), looking back, and men with recent testosterone were left out.`,
        academic: `${notAgainstWaiting.academic} Osadchiy: 21 on both against 69 on anastrozole, retrospective, recent testosterone excluded; TMSC 11.3 against 2.1 M, hormones the same. Synergy after testosterone is an extrapolation.`,
    }, 'osadchiy-2024', 'wenker-2015', 'al-hashimi-2022'),
};
//# sourceMappingURL=stop-hcg-serm-ai.js.map