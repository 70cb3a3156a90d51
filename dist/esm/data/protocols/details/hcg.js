// hCG instead of testosterone.
import { basis, notFound, sourced } from '../../sourced-text.js';
export const hcgDetails = {
    id: 'hcg',
    basis: {
        mechanism: basis('uncontrolled', 'hcg-desensitisation', 'depenbusch-2002'),
        fertility: basis('uncontrolled', 'depenbusch-2002'),
        size: basis('uncontrolled', 'burris-1988'),
        howTaken: basis('expert', 'pregnyl-uk'),
        harms: basis('expert', 'hormone-harms-2018', 'hcg-us'),
    },
    adjuncts: sourced({
        fundamentals: 'FSH or hMG is added when no sperm come on hCG alone. FSH is missing in these men, and hCG does not replace it.',
        intermediate: 'FSH or hMG is added when hCG alone brings no sperm; hCG lowers FSH and does not replace it.',
        academic: 'rFSH or hMG added for persistent azoospermia in HH; hCG alone gave sperm in 14 of 22 at maximal growth.',
    }, 'uncontrolled', 'burris-1988', 'liu-2009'),
    discussedFor: sourced({
        fundamentals: 'Clinics discuss this if your pituitary does not send its signal and you want a child. European experts keep it for that wish.',
        intermediate: 'Men with hypogonadotropic hypogonadism who wish for a child; European andrologists reserve gonadotropins for that wish.',
        academic: 'Hypogonadotropic hypogonadism with fertility wish; European Academy of Andrology 2020: gonadotropins kept for men who wish for a child.',
    }, 'expert', 'eaa-2020', 'pregnyl-uk'),
    monitoring: sourced({
        fundamentals: 'Testosterone and estradiol in blood, testis size and sperm tests. In one group for 3 to 24 months.',
        intermediate: 'Testosterone, estradiol, testis size and semen; followed for 3 to 24 months in a group of 13.',
        academic: 'Testosterone, estradiol, volume, semen (Depenbusch: 3–24 months). LH and FSH are undetectable and uninformative.',
    }, 'uncontrolled', 'depenbusch-2002'),
    effort: sourced({
        fundamentals: 'Two or three shots a week, about 9 to 13 a month, for as long as it is needed. Blood and sperm tests.',
        intermediate: 'Two or three shots a week for months to years, with blood and semen tests.',
        academic: '104 to 156 injections a year (computed); hormones, semen.',
    }, 'expert', 'pregnyl-uk'),
    approvalIn: {
        us: sourced({
            fundamentals: 'Approved for some men whose pituitary does not work. Making sperm is off-label even there. Other men: off-label.',
            intermediate: 'Labelled for selected hypogonadotropic hypogonadism; for sperm production off-label in the monograph; other men off-label.',
            academic: 'Labelled for selected hypogonadotropic hypogonadism; spermatogenesis off-label in the monograph; biologic since 23 March 2020.',
        }, 'expert', 'hcg-us', 'hcg-biologic-2020'),
        eu: sourced({
            fundamentals: 'The UK label names men with a weak pituitary. It also names some men with few sperm.',
            intermediate: 'UK text: hypogonadotropic hypogonadism 500 to 1,000 IU two or three times a week; selected deficient sperm production.',
            academic: 'UK SmPC: hypogonadotrophic hypogonadism, delayed puberty, selected deficient spermatogenesis.',
        }, 'expert', 'pregnyl-uk'),
        china: notFound({
            fundamentals: 'Chinese trials used it in men without a pituitary signal. We found no Chinese label. That it is hard to get there has no source either.',
            intermediate: 'Used in Chinese trials of hypogonadotropic men; no Chinese product text was found, and no source for limited access.',
            academic: 'Studied in Chinese hypogonadotropic cohorts; no product text found; claims of restricted access unsupported.',
        }, 'zhang-2015', 'mao-2017'),
    },
    unsettled: sourced({
        fundamentals: 'Almost all that is known comes from men whose pituitary does not work. In men with a working pituitary hCG turns their own signal down. What that does to their sperm over years was not studied.',
        intermediate: 'The evidence is from hypogonadotropic men. In men with their own signal hCG suppresses it; sperm and testis size there are hardly studied. Lasting wear of the Leydig cells is often claimed and was not shown.',
        academic: 'Evidence confined to HH (n = 13, 22). With an intact axis LH and FSH fall; semen and volume unstudied. Desensitisation: acute after 6,000 IU only; HH men were held on hCG for 3–24 months.',
    }, 'contested', 'depenbusch-2002', 'burris-1988', 'hcg-desensitisation'),
};
//# sourceMappingURL=hcg.js.map