// Testosterone with hCG beside it.
import { basis, notFound, sourced } from '../../sourced-text.js';
export const trtHcgDetails = {
    id: 'trt-hcg',
    basis: {
        mechanism: basis('randomised', 'coviello-2005', 'roth-2010'),
        fertility: basis('uncontrolled', 'hsieh-2013'),
        size: basis('uncontrolled', 'burris-1988'),
        howTaken: basis('uncontrolled', 'coviello-2005', 'hsieh-2013'),
        harms: basis('expert', 'hormone-harms-2018', 'hcg-us'),
    },
    adjuncts: sourced({
        fundamentals: 'Nothing else was given in the studies. FSH stays low, and hCG does not bring it back. Some clinics add anastrozole, because estradiol rises. No trial tested that.',
        intermediate: 'Studied without further medicines. FSH is not replaced; in one report of 27 men still on testosterone FSH was added to hCG. Anastrozole is at times added for estradiol, without a trial.',
        academic: 'No co-medication in Coviello 2005 or Hsieh 2013. hCG with FSH during continued testosterone: 2.2 to 12.3 M/mL in 27 men (uncontrolled, secondary). Aromatase inhibition here is untested.',
    }, 'uncontrolled', 'coviello-2005', 'hsieh-2013', 'stocks-2025'),
    discussedFor: sourced({
        fundamentals: 'Clinics discuss this if you need testosterone now and want to keep the way to a child open. It is no promise that you stay fertile.',
        intermediate: 'Men who stay on testosterone and want to keep the way to a child open, knowing that the proof for sperm is one small group.',
        academic: 'Men continuing testosterone with possible future fertility; the series behind it had 26 men, without comparator.',
    }, 'uncontrolled', 'hsieh-2013'),
    monitoring: sourced({
        fundamentals: 'All that testosterone alone needs: levels, thickness of the blood, prostate. And estradiol, and a sperm test when sperm are the reason for it.',
        intermediate: 'As on testosterone alone, with estradiol, and semen where sperm are the aim. LH stays low and tells nothing here. No guideline schedule was read.',
        academic: 'Monitoring of testosterone therapy plus estradiol and semen; LH and FSH remain suppressed and are uninformative. No published schedule for the combination was read.',
    }, 'expert', 'endocrine-society-2018', 'hsieh-2013'),
    effort: sourced({
        fundamentals: 'About 15 more shots a month. The blood tests of testosterone, and sperm tests on top.',
        intermediate: 'A shot every other day is about 15 a month on top of testosterone; semen tests on top of the usual blood tests.',
        academic: 'Every-other-day dosing: about 183 injections a year (computed); semen analyses in addition to testosterone monitoring.',
    }, 'uncontrolled', 'coviello-2005', 'hsieh-2013'),
    approvalIn: {
        us: sourced({
            fundamentals: 'Off-label beside testosterone. US pharmacies may not mix hCG since 23 March 2020.',
            intermediate: 'Off-label beside testosterone; hCG has been a biologic since 23 March 2020 and may not be compounded.',
            academic: 'Adjunct use off-label; hCG labelled for selected hypogonadotropic hypogonadism; biologic since 23 March 2020, outside 503A/503B (trade notice).',
        }, 'expert', 'hcg-us', 'hcg-biologic-2020'),
        eu: sourced({
            fundamentals: 'The UK label does not name use beside testosterone.',
            intermediate: 'Use beside testosterone is not in the UK product text.',
            academic: 'Adjunct use not listed in the UK SmPC.',
        }, 'expert', 'pregnyl-uk'),
        china: notFound({
            fundamentals: 'We found no Chinese source on this use.',
            intermediate: 'No Chinese source on this use was found.',
            academic: 'No Chinese product text or guideline on adjunct use found.',
        }),
    },
    unsettled: sourced({
        fundamentals: 'That hCG keeps your sperm is shown in one group of 26 men. Nobody went without it to compare. That it keeps the size of your testes has not been measured at all.',
        intermediate: 'Sperm: 26 men, about 6 months, no comparison. Testis size beside testosterone: no measurement. A study often quoted for a year of kept volume could not be found as described.',
        academic: 'No controlled semen data and no volume outcome. Claims of a one-year trial of undecanoate with hCG and preserved volume trace to Hsieh 2013, which had gel or weekly injections, a mean of 6.2 months and no volume outcome.',
    }, 'contested', 'hsieh-2013', 'coviello-2005'),
};
//# sourceMappingURL=trt-hcg.js.map