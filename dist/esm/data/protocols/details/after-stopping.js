// What is the same in every way of stopping testosterone: what is measured when, and what nobody has compared.
import { sourced } from '../../sourced-text.js';
export const monitoringAfterStopping = sourced({
    fundamentals: 'LH, FSH and testosterone in blood, and sperm tests. A sperm takes more than two months to make. So a test in the first weeks says little. In the studies men were tested about once a month until sperm were back.',
    intermediate: 'LH, FSH, testosterone and semen. Since a sperm needs 64 to 74 days, the first telling test comes after about three months; trials tested monthly until recovery. After a depot the clock starts late: LH and FSH were fully held down 12 weeks after the last shot.',
    academic: 'LH, FSH, testosterone and semen; monthly semen until recovery in the contraceptive trials. Mean delay before sperm reappear 75 ± 4 (SE) days in azoospermic men; after 2 years of undecanoate LH and FSH still suppressed at 12 weeks, median 51 to 53 weeks to own start. No guideline interval was read.',
}, 'uncontrolled', 'liu-2006', 'handelsman-1995', 't4dm-runoff-abstract');
/** Said in every protocol with a medicine after stopping. */
export const notAgainstWaiting = {
    fundamentals: 'No fair trial has shown that a medicine brings sperm back faster than waiting.',
    intermediate: 'No randomised trial has compared it with waiting after prescribed testosterone.',
    academic: 'No randomised comparison with waiting after prescribed testosterone was found; the nearest, after steroids, put 89 of 100 men on drugs and is treated as observational.',
};
/** Who a medicine after stopping is discussed for. */
export const discussedAfterStopping = sourced({
    fundamentals: 'Clinics discuss this if you stopped testosterone, want a child, and do not want to wait. Or if you waited and no sperm came.',
    intermediate: 'Men who stopped testosterone and want sperm sooner, or in whom months of waiting brought none; a review lists gonadotropins, SERMs and aromatase inhibitors, all poorly described for this.',
    academic: 'Men with persistent suppression after cessation, or unwilling to wait; review: gonadotropins, SERMs, aromatase inhibitors as off-label options, poorly described in the literature.',
}, 'expert', 'mcbride-2016');
//# sourceMappingURL=after-stopping.js.map