// Testosterone with anastrozole beside it.
import { basis, noBasis, notFound, sourced } from '../../sourced-text.js';
import { anastrozoleApproval } from './approval.js';
export const trtAnastrozoleDetails = {
    id: 'trt-anastrozole',
    basis: {
        mechanism: basis('mechanism', 'leder-2004'),
        fertility: noBasis('leder-2004'),
        size: noBasis('leder-2004'),
        howTaken: basis('randomised', 'leder-2004'),
        harms: basis('randomised', 'burnett-bowie-2009', 'hormone-harms-2018'),
    },
    adjuncts: notFound({
        fundamentals: 'Clinics often add hCG or gonadorelin as well. No trial tested such a mix.',
        intermediate: 'Often part of a package with hCG or gonadorelin; no trial of the package was found.',
        academic: 'Multi-drug packages are common in practice; no controlled study of them found.',
    }),
    discussedFor: sourced({
        fundamentals: 'Clinics discuss it for tender or growing breasts on testosterone, or a high estradiol test. Two men whose breasts shrank are described. That is all we found.',
        intermediate: 'Breast tissue or high estradiol on testosterone; behind it two described cases. It is not a way to keep sperm.',
        academic: 'Gynecomastia on testosterone: two case reports. No evidence for a fertility or volume purpose.',
    }, 'uncontrolled', 'rhoden-2004'),
    monitoring: sourced({
        fundamentals: 'Estradiol in blood, as well as the tests of testosterone. A bone scan if it goes on for long, since bones need estradiol.',
        intermediate: 'Estradiol with the usual tests of testosterone; bone density with long use, since the spine lost density in a year.',
        academic: 'Estradiol in addition to testosterone monitoring; bone density with prolonged use (1-year RCT; label warning written for women).',
    }, 'randomised', 'burnett-bowie-2009', 'anastrozole-us'),
    effort: sourced({
        fundamentals: 'A tablet a day. About one more blood value at each test. In a trial men were tested every 3 months.',
        intermediate: 'One tablet a day; estradiol added to each blood test, every 3 months in the one-year trial; bone density now and then.',
        academic: 'Daily tablet; estradiol about quarterly as in the 1-year RCT; intermittent densitometry.',
    }, 'randomised', 'burnett-bowie-2008'),
    approvalIn: anastrozoleApproval,
    unsettled: notFound({
        fundamentals: 'No trial of the two together was found that looked at sperm or testes. It takes away one part of the brake. Testosterone itself still brakes.',
        intermediate: 'Beside testosterone no trial with LH, sperm or testis size was found. Estradiol falls by 24 to 50 % in men without testosterone; whether as much beside it was not read.',
        academic: 'No controlled data with concurrent testosterone and gonadal outcomes. Estradiol −24 to −50 % is from men without exogenous androgen.',
    }, 'leder-2004', 'mauras-2000', 'burnett-bowie-2008'),
};
//# sourceMappingURL=trt-anastrozole.js.map