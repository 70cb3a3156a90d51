// Approval of medicines that several protocols share, place by place.
import { notFound, sourced, sourcedSecondHand } from '../../sourced-text.js';
export const noMedicine = sourced({
    fundamentals: 'No medicine is given. There is nothing to approve.',
    intermediate: 'No medicine is given, so there is nothing to approve.',
    academic: 'Not applicable: no medicine.',
}, 'uncontrolled', 'liu-2006');
export const chinaNotFound = notFound({
    fundamentals: 'We found no Chinese source on this use.',
    intermediate: 'No Chinese source on this use was found.',
    academic: 'No Chinese product text or guideline on this use found; this says nothing about its status there.',
});
/** Enclomiphene in any protocol. */
export const enclomipheneApproval = {
    us: sourced({
        fundamentals: 'Not approved. The FDA turned it down in 2015.',
        intermediate: 'Not approved: the FDA turned the application down in 2015.',
        academic: 'Not approved; Complete Response Letter reported on 1 December 2015.',
    }, 'expert', 'enclomiphene-fda-2015'),
    eu: sourced({
        fundamentals: 'Not approved. The European agency advised against it in 2018.',
        intermediate: 'Not approved: refusal recommended on 25 January 2018.',
        academic: 'Not authorised; CHMP negative opinion of 25 January 2018.',
    }, 'expert', 'encyzix-ema-2018'),
    china: chinaNotFound,
};
/** Clomiphene in men. */
export const clomipheneApproval = {
    us: sourced({
        fundamentals: 'Approved for women. In men it is off-label.',
        intermediate: 'The label is for women who do not ovulate; off-label in men.',
        academic: 'Label confined to anovulation; any use in men is off-label.',
    }, 'expert', 'clomiphene-us', 'rodriguez-2016'),
    eu: sourced({
        fundamentals: 'Approved for women. We found no approval for men.',
        intermediate: 'Authorised for anovulation in women; no male use was found.',
        academic: 'Authorised for anovulatory infertility; no male indication found.',
    }, 'expert', 'enclomiphene-ema-2015'),
    china: sourced({
        fundamentals: 'The Chinese label we saw also names men with few sperm. It does not name use after testosterone.',
        intermediate: 'Chinese product texts also list male infertility from too few sperm; use after testosterone is not named.',
        academic: 'Chinese product texts (model label, product copy): male infertility from low counts listed; not after exogenous androgen.',
    }, 'expert', 'clomiphene-cn', 'clomiphene-cn-uses'),
};
/** Tamoxifen in men. */
export const tamoxifenApproval = {
    us: sourced({
        fundamentals: 'Approved for breast cancer. For sperm it is off-label.',
        intermediate: 'Breast cancer in women and men; fertility use is off-label.',
        academic: 'Breast cancer, metastatic disease in men included; male infertility off-label.',
    }, 'expert', 'tamoxifen-us', 'wibowo-2016'),
    eu: notFound({
        fundamentals: 'We found no approval for sperm. We have not read the label.',
        intermediate: 'No approval for male infertility was found; product text not read.',
        academic: 'No male-infertility indication found; product text not read.',
    }, 'wibowo-2016'),
    china: chinaNotFound,
};
/** Anastrozole in men. */
export const anastrozoleApproval = {
    us: sourced({
        fundamentals: 'Approved for breast cancer in women past menopause. In men it is off-label.',
        intermediate: 'Labelled for breast cancer after menopause; off-label in men.',
        academic: 'Postmenopausal breast cancer only; off-label in men.',
    }, 'expert', 'anastrozole-us', 'schlegel-2012'),
    eu: sourced({
        fundamentals: 'Approved for breast cancer in women past menopause. Not for men.',
        intermediate: 'European text: breast cancer after menopause only.',
        academic: 'EMA referral text: postmenopausal breast cancer only.',
    }, 'expert', 'arimidex-eu'),
    china: sourcedSecondHand({
        fundamentals: 'The Chinese label we saw names breast cancer in women past menopause only.',
        intermediate: 'Chinese product text (copy): breast cancer after menopause only.',
        academic: 'Chinese product text (secondary copy): postmenopausal breast cancer only.',
    }, 'expert', 'anastrozole-cn'),
};
/** hCG after testosterone. */
export const hcgAfterApproval = {
    us: sourced({
        fundamentals: 'Off-label after testosterone. It is approved for some men whose pituitary does not work. Pharmacies may not mix it since 2020.',
        intermediate: 'Off-label for this use; labelled for selected hypogonadotropic hypogonadism; not compounded since 23 March 2020.',
        academic: 'Off-label after exogenous testosterone; labelled for selected hypogonadotropic hypogonadism; biologic since 23 March 2020.',
    }, 'expert', 'hcg-us', 'hcg-biologic-2020'),
    eu: sourced({
        fundamentals: 'The UK label names men with a weak pituitary. It also names some men with few sperm.',
        intermediate: 'UK text: hypogonadotropic hypogonadism and selected cases of deficient sperm production.',
        academic: 'UK SmPC: hypogonadotrophic hypogonadism; selected deficient spermatogenesis, usually with hMG.',
    }, 'expert', 'pregnyl-uk'),
    china: notFound({
        fundamentals: 'Chinese trials used it in men without a pituitary signal. We found no Chinese label.',
        intermediate: 'Used in Chinese trials of hypogonadotropic men; no Chinese product text was found.',
        academic: 'Studied in Chinese hypogonadotropic cohorts and a trial; no Chinese product text found.',
    }, 'zhang-2015', 'mao-2017'),
};
//# sourceMappingURL=approval.js.map