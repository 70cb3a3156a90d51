// Stopping, then hCG alone.
import { basis, basisSecondHand, sourced } from '../../sourced-text.js';
import { discussedAfterStopping, notAgainstWaiting } from './after-stopping.js';
import { hcgAfterApproval } from './approval.js';
export const stopHcgDetails = {
    id: 'stop-hcg',
    basis: {
        mechanism: basis('randomised', 'coviello-2005'),
        fertility: basisSecondHand('uncontrolled', 'hcg-or-clomiphene-2025'),
        size: basis('uncontrolled', 'burris-1988'),
        howTaken: basis('uncontrolled', 'wenker-2015'),
        harms: basis('expert', 'hormone-harms-2018', 'hcg-desensitisation'),
    },
    adjuncts: sourced({
        fundamentals: 'Most clinics add a second medicine: clomiphene, tamoxifen, anastrozole or FSH. In one group of 49 men it made no difference which.',
        intermediate: 'hCG alone is rare. In 49 men a second medicine was added by choice (clomiphene, tamoxifen, anastrozole or FSH); which one made no difference.',
        academic: 'Add-on by choice in Wenker 2015 (n = 49): clomiphene, tamoxifen, anastrozole or rFSH, without effect on return or time. hCG with or without clomiphene: P = 0.35 (n = 42).',
    }, 'uncontrolled', 'wenker-2015', 'hcg-or-clomiphene-2025'),
    discussedFor: discussedAfterStopping,
    monitoring: sourced({
        fundamentals: 'Testosterone and estradiol in blood, and sperm tests. LH and FSH stay low while you take hCG, so they say little until it ends.',
        intermediate: 'Testosterone, estradiol and semen. hCG keeps LH and FSH down, so whether the brain has woken shows only after it ends.',
        academic: 'Testosterone, estradiol, semen; gonadotropins are uninformative during hCG. FSH reached 1.5 IU/L in 37.5 % of men on hCG alone, and sperm return did not depend on it.',
    }, 'uncontrolled', 'hcg-or-clomiphene-2025', 'wenker-2015'),
    effort: sourced({
        fundamentals: 'About 15 shots a month, for 4 to 6 months. Blood and sperm tests go with them.',
        intermediate: 'A shot every other day for a mean of 4.6 months: about 70 shots (computed), with blood and semen tests.',
        academic: 'About 70 injections over a mean of 4.6 months (computed from Wenker 2015), with hormones and semen.',
    }, 'uncontrolled', 'wenker-2015'),
    approvalIn: hcgAfterApproval,
    unsettled: sourced({
        fundamentals: `${notAgainstWaiting.fundamentals} On hCG alone there are 9 men in one report. The size of the testes was not measured.`,
        intermediate: `${notAgainstWaiting.intermediate} On hCG alone 9 men are reported, second-hand. Testis size was not measured.`,
        academic: `${notAgainstWaiting.academic} hCG alone: n = 9 (abstract copied on a forum). Rates of success by medicine that circulate for restarts have no study behind them.`,
    }, 'contested', 'hcg-or-clomiphene-2025', 'wenker-2015', 'al-hashimi-2022'),
};
//# sourceMappingURL=stop-hcg.js.map