// Anastrozole instead of testosterone.
import { basis, noBasis, sourced } from '../../sourced-text.js';
import { anastrozoleApproval } from './approval.js';
export const anastrozoleDetails = {
    id: 'anastrozole',
    basis: {
        mechanism: basis('randomised', 'leder-2004'),
        fertility: basis('contested', 'shoshany-2017', 'helo-2015'),
        size: noBasis(),
        howTaken: basis('randomised', 'leder-2004'),
        harms: basis('randomised', 'burnett-bowie-2009', 'hormone-harms-2018'),
    },
    adjuncts: sourced({
        fundamentals: 'Clomiphene is at times added. In infertile men both together did better, looking back. It was not a fair trial.',
        intermediate: 'Clomiphene at times; 43 against 25 of 100 men with normal semen, in a look back at 90 infertile men.',
        academic: 'With clomiphene: normozoospermia 43 % against 25 % (21 against 69 men, retrospective, recent testosterone excluded).',
    }, 'uncontrolled', 'osadchiy-2024'),
    discussedFor: sourced({
        fundamentals: 'Clinics discuss it for infertile men with low testosterone and few sperm, often with high estradiol. Men with no sperm did not gain.',
        intermediate: 'Infertile men with low testosterone and low counts, often with a low ratio of testosterone to estradiol; men with none or normal counts did not gain.',
        academic: 'Subfertile hypoandrogenic oligozoospermic men, often T/E2 <10; azoo-, crypto- and normozoospermic men did not improve. Reviews do not support routine use in men.',
    }, 'uncontrolled', 'shoshany-2017', 'de-ronde-2011'),
    monitoring: sourced({
        fundamentals: 'Testosterone and estradiol every 3 months in the trial. Sperm tests. A bone scan if you take it for long.',
        intermediate: 'Testosterone and estradiol about every 3 months, semen, and bone density with long use.',
        academic: 'Hormones at baseline and every 3 months (1-year RCT), semen, densitometry with prolonged use.',
    }, 'randomised', 'burnett-bowie-2008', 'burnett-bowie-2009'),
    effort: sourced({
        fundamentals: 'A tablet a day. About four blood tests a year, and sperm tests.',
        intermediate: 'A daily tablet; about four blood tests a year as in the trial, with semen tests.',
        academic: 'Daily tablet; quarterly hormones as in the 1-year RCT; semen; densitometry.',
    }, 'randomised', 'burnett-bowie-2008'),
    approvalIn: anastrozoleApproval,
    unsettled: sourced({
        fundamentals: 'Testosterone rises, that is clear. More sperm is not: one group improved, a fair trial did not. After some months testosterone came down again a little. It did not make older men stronger.',
        intermediate: 'Hormones: shown. Sperm: 18 of 21 men with low counts improved without comparison, no change in a trial of 26. Testosterone peaked at 3 months and then fell back in part; strength did not change.',
        academic: 'Semen benefit contested (uncontrolled 18/21; RCT n = 26 null). Testosterone declined between months 3 and 12; no change in strength or body composition; spine density fell.',
    }, 'contested', 'shoshany-2017', 'helo-2015', 'burnett-bowie-2008'),
};
//# sourceMappingURL=anastrozole.js.map