// Stopping, then hCG with FSH.
import { basis, basisSecondHand, noBasis, sourced, sourcedSecondHand } from '../../sourced-text.js';
import { discussedAfterStopping, notAgainstWaiting } from './after-stopping.js';
export const stopHcgFshDetails = {
    id: 'stop-hcg-fsh',
    basis: {
        mechanism: basis('uncontrolled', 'liu-2009', 'gonal-f-eu'),
        fertility: basisSecondHand('uncontrolled', 'stocks-2025'),
        size: noBasis(),
        howTaken: basisSecondHand('uncontrolled', 'stocks-2025'),
        harms: basis('expert', 'hormone-harms-2018', 'zhang-2015'),
    },
    adjuncts: sourcedSecondHand({
        fundamentals: 'Nothing else was told of. In one group men stayed on testosterone meanwhile. Their counts rose as well.',
        intermediate: 'None told of. 27 men of the same clinic went on with testosterone meanwhile, and counts rose from 2.2 to 12.3 M/mL.',
        academic: 'No further drugs reported; parallel group on continued testosterone, 2.2 to 12.3 M/mL (n = 27). Not randomised.',
    }, 'uncontrolled', 'stocks-2025'),
    discussedFor: discussedAfterStopping,
    monitoring: sourced({
        fundamentals: 'Testosterone and estradiol in blood, and sperm tests. It can take many months. In men without a pituitary signal the first sperm took 7 months.',
        intermediate: 'Testosterone, estradiol and semen for months; in hypogonadotropic men first sperm came at a median of 7.1 months, and trials ran for 18.',
        academic: 'Testosterone, estradiol, semen; in HH median 7.1 months (6.3–10.1) to first sperm, trial follow-up 18 months. After testosterone the time course was not in the abstract.',
    }, 'uncontrolled', 'liu-2009', 'zhang-2015'),
    effort: sourced({
        fundamentals: 'Two shots, three times a week: about 26 shots a month. In a trial men found cost and shots hard to keep up.',
        intermediate: 'About 26 shots a month; cost and frequent shots kept men from going on, as a trial in hypogonadotropic men says.',
        academic: 'About 26 injections a month (computed); cost and injection frequency limit adherence (Zhang 2015).',
    }, 'expert', 'stocks-2025', 'zhang-2015'),
    approvalIn: {
        us: sourced({
            fundamentals: 'Off-label after testosterone. A US drug list names FSH for men whose pituitary does not work.',
            intermediate: 'Off-label after testosterone; FSH with hCG is listed for hypogonadotropic men (read second-hand).',
            academic: 'Off-label after exogenous testosterone; FSH with hCG in hypogonadotropic hypogonadism per a reference (label not read).',
        }, 'expert', 'gonal-f-us', 'hcg-us'),
        eu: sourced({
            fundamentals: 'Approved for men whose pituitary does not work. Off-label after testosterone.',
            intermediate: 'EU label: FSH with hCG in hypogonadotropic hypogonadism; after testosterone off-label.',
            academic: 'GONAL-f with hCG: congenital or acquired hypogonadotrophic hypogonadism, at least 4 months; off-label otherwise.',
        }, 'expert', 'gonal-f-eu'),
        china: sourced({
            fundamentals: 'A Chinese trial gave FSH with hCG to 67 men without a pituitary signal. We found no Chinese label.',
            intermediate: 'Studied in China in 67 hypogonadotropic men; no Chinese product text was found.',
            academic: 'Randomised trial of schedules in China (n = 67, idiopathic HH); no Chinese product text found.',
        }, 'randomised', 'zhang-2015'),
    },
    unsettled: sourced({
        fundamentals: `${notAgainstWaiting.fundamentals} For this pair there is one clinic’s report, told at a meeting. We know it only from someone else’s account. What FSH adds to hCG after testosterone is not known.`,
        intermediate: `${notAgainstWaiting.intermediate} One meeting abstract (77 men), read second-hand. What FSH adds to hCG after testosterone has not been compared.`,
        academic: `${notAgainstWaiting.academic} Single-centre cohort, secondary account; no comparison with hCG alone. In HH earlier androgen use went with a slower response (Liu 2009), which may or may not apply.`,
    }, 'contested', 'stocks-2025', 'liu-2009', 'al-hashimi-2022'),
};
//# sourceMappingURL=stop-hcg-fsh.js.map