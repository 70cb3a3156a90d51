// Stopping, then hCG with clomiphene.
import { basis, noBasis, sourced, sourcedSecondHand } from '../../sourced-text.js';
import { discussedAfterStopping, notAgainstWaiting } from './after-stopping.js';
export const stopHcgSermDetails = {
    id: 'stop-hcg-serm',
    basis: {
        mechanism: basis('mechanism', 'coviello-2005', 'huijben-2022'),
        fertility: basis('uncontrolled', 'kohn-2017', 'wenker-2015', 'ledesma-2023'),
        size: noBasis(),
        howTaken: basis('uncontrolled', 'wenker-2015', 'ledesma-2023'),
        harms: basis('expert', 'hormone-harms-2018', 'clomiphene-us', 'wenker-2015'),
    },
    adjuncts: sourced({
        fundamentals: 'Some clinics add anastrozole or FSH as a third. Which one was added made no difference in one group.',
        intermediate: 'Anastrozole or FSH is at times added; in 49 men the choice of add-on made no difference.',
        academic: 'Further aromatase inhibitor or rFSH by choice; no effect of add-on in Wenker 2015 (n = 49).',
    }, 'uncontrolled', 'wenker-2015'),
    discussedFor: discussedAfterStopping,
    monitoring: sourced({
        fundamentals: 'Testosterone, estradiol and sperm tests, over 6 to 12 months in the groups we read. Any change of your sight.',
        intermediate: 'Testosterone, estradiol and semen over 6 to 12 months in the series; visual symptoms from clomiphene.',
        academic: 'Hormones and semen; endpoints read at 6 and 12 months (Kohn 2017), at a mean of 4.6 months (Wenker) and at 6 months (Ledesma). FSH recovery did not predict sperm return.',
    }, 'uncontrolled', 'kohn-2017', 'wenker-2015', 'ledesma-2023'),
    effort: sourced({
        fundamentals: 'About 15 shots a month and a tablet a day, for 3 to 6 months or longer. Blood and sperm tests go with them.',
        intermediate: 'A shot every other day and a daily tablet for 3 to 6 months, longer in some; blood and semen tests.',
        academic: 'Every-other-day injections and a daily tablet, median 5 months in one series (IQR 3–12); hormones and semen.',
    }, 'uncontrolled', 'wenker-2015', 'ledesma-2023'),
    approvalIn: {
        us: sourced({
            fundamentals: 'Both are off-label for this. Clomiphene is approved for women, hCG for some men whose pituitary does not work.',
            intermediate: 'Both off-label for this use: clomiphene is labelled for women, hCG for selected hypogonadotropic hypogonadism and not compounded since 23 March 2020.',
            academic: 'Both off-label after exogenous testosterone; hCG a biologic since 23 March 2020; clomiphene labelled for ovulatory dysfunction.',
        }, 'expert', 'hcg-us', 'hcg-biologic-2020', 'clomiphene-us'),
        eu: sourced({
            fundamentals: 'The UK label of hCG names some men with few sperm. Clomiphene is for women. The pair is off-label.',
            intermediate: 'hCG: selected cases in the UK text; clomiphene: women only; the pair after testosterone is off-label.',
            academic: 'UK SmPC of hCG: selected deficient spermatogenesis; clomiphene without male indication; combination off-label.',
        }, 'expert', 'pregnyl-uk', 'enclomiphene-ema-2015'),
        china: sourcedSecondHand({
            fundamentals: 'The Chinese label of clomiphene also names men with few sperm. We found none for the pair.',
            intermediate: 'Chinese texts of clomiphene list male infertility from low counts; nothing on the pair was found.',
            academic: 'Clomiphene: male infertility from low counts in Chinese product texts; no source on the combination.',
        }, 'expert', 'clomiphene-cn-uses'),
    },
    unsettled: sourced({
        fundamentals: `${notAgainstWaiting.fundamentals} In these groups every man was treated. So nobody knows what the medicines added. That clomiphene adds to hCG was not shown.`,
        intermediate: `${notAgainstWaiting.intermediate} 46 of 66 and 47 of 49 men sound high, but waiting alone brings back most men too. hCG with and without clomiphene did not differ in 42 men.`,
        academic: `${notAgainstWaiting.academic} Uncontrolled series (n = 66, 49, 45); natural recovery in volunteers is 67 % by 6 and 90 % by 12 months to 20 M/mL. Increment of the SERM: P = 0.35. Age effect in Kohn 2017 contradicts Liu 2006.`,
    }, 'contested', 'kohn-2017', 'wenker-2015', 'hcg-or-clomiphene-2025', 'liu-2006', 'al-hashimi-2022'),
};
//# sourceMappingURL=stop-hcg-serm.js.map