const usApproval = {
    fundamentals: 'Approved for men whose bodies make too little testosterone because of a disease. Not for aging alone.',
    intermediate: 'Approved in the US for primary and hypogonadotropic hypogonadism; age-related hypogonadism is outside the label.',
    academic: 'FDA-labelled for primary and hypogonadotropic hypogonadism, congenital or acquired; efficacy in age-related hypogonadism not established per label.',
};
const euNotRead = {
    fundamentals: 'Rules differ between countries. We have not read a European label for this form.',
    intermediate: 'Authorised country by country; no European product text for this form was read for this kit.',
    academic: 'National authorisations vary; no European product text for this formulation was read.',
};
export const agentApproval = {
    'testosterone-enanthate': { us: usApproval, eu: euNotRead, sources: ['testosterone-enanthate-us'] },
    'testosterone-cypionate': { us: usApproval, eu: euNotRead, sources: ['testosterone-cypionate-us'] },
    'testosterone-undecanoate': {
        us: {
            fundamentals: 'We have not read the US label for this shot. Ask which product is meant.',
            intermediate: 'The US label of the injected form was not read for this kit.',
            academic: 'US product text of the injectable form not read.',
        },
        eu: {
            fundamentals: 'Used in Europe for men with low testosterone shown by blood tests and by signs.',
            intermediate: 'Authorised for confirmed male hypogonadism: 1000 mg every 10 to 14 weeks (UK product text).',
            academic: 'Nebido 1000 mg/4 mL: replacement in male hypogonadism confirmed clinically and biochemically, every 10–14 weeks (UK SmPC).',
        },
        sources: ['nebido-uk'],
    },
    'testosterone-gel': { us: usApproval, eu: euNotRead, sources: ['androgel-us'] },
    'testosterone-pellet': { us: usApproval, eu: euNotRead, sources: ['testopel-us'] },
    'testosterone-nasal': { us: usApproval, eu: euNotRead, sources: ['natesto-us'] },
    hcg: {
        us: {
            fundamentals: 'Approved for some men whose pituitary gland does not work. Use beside testosterone is off-label.',
            intermediate: 'Labelled for selected hypogonadotropic hypogonadism; sperm production in it and use beside testosterone are off-label. Not compounded since 23 March 2020.',
            academic: 'Labelled for hypogonadotropic hypogonadism and cryptorchidism; spermatogenesis and adjunct use are off-label. A biologic since 23 March 2020, so outside 503A/503B compounding.',
        },
        eu: {
            fundamentals: 'Approved in the UK for men with a weak pituitary signal and for some men with low sperm counts.',
            intermediate: 'UK product text: hypogonadotropic hypogonadism, delayed puberty, and selected cases of deficient sperm production.',
            academic: 'UK SmPC (Pregnyl): hypogonadotrophic hypogonadism 500–1,000 IU two or three times weekly; selected deficient spermatogenesis. Adjunct use beside testosterone is not listed.',
        },
        sources: ['hcg-us', 'hcg-biologic-2020', 'pregnyl-uk'],
    },
    rfsh: {
        us: {
            fundamentals: 'We have not checked the US label for use in men. Ask your clinician.',
            intermediate: 'The male indication in the US label was not read for this kit.',
            academic: 'Male indication of the current US label not read.',
        },
        eu: {
            fundamentals: 'Approved in Europe, with hCG, for men whose pituitary gland does not work.',
            intermediate: 'Authorised with hCG to start sperm production in hypogonadotropic hypogonadism. After prescribed testosterone it is off-label.',
            academic: 'EU SmPC (GONAL-f): stimulation of spermatogenesis in congenital or acquired hypogonadotrophic hypogonadism with hCG, for at least 4 months.',
        },
        sources: ['gonal-f-eu'],
    },
    hmg: {
        us: {
            fundamentals: 'We have not checked the US label for use in men. Ask your clinician.',
            intermediate: 'The US label was not read for this kit.',
            academic: 'US product text not read.',
        },
        eu: {
            fundamentals: 'Approved in the UK, with hCG, for men whose pituitary gland does not work.',
            intermediate: 'UK product text: with hCG to stimulate sperm production in hypogonadotropic hypogonadism.',
            academic: 'UK SmPC (Menopur): hypogonadotrophic hypogonadism in men, with hCG, for the stimulation of spermatogenesis.',
        },
        sources: ['menopur-uk'],
    },
    gonadorelin: {
        us: {
            fundamentals: 'The approved US products are no longer sold. What is sold now is mixed by pharmacies.',
            intermediate: 'The approved US products, a diagnostic test and a pump, are no longer available; the present compounding position was not verified.',
            academic: 'Factrel (diagnostic) and Lutrepulse (pump) withdrawn from the US market; current 503A status not verified.',
        },
        eu: {
            fundamentals: 'A pump is approved in Switzerland for men whose brain does not send the pulse.',
            intermediate: 'Swiss product text: pump, central hypogonadism in men. Twice-weekly injection is in no label that was read.',
            academic: 'Swiss product text (Lutrelef): central hypogonadism in men, pulsed by pump every 90 to 120 minutes.',
        },
        sources: ['gonadorelin-us', 'lutrelef-ch'],
    },
    clomiphene: {
        us: {
            fundamentals: 'Approved for women. In men it is off-label.',
            intermediate: 'Labelled for ovulatory dysfunction in women; off-label in men.',
            academic: 'FDA-labelled for ovulatory dysfunction in women only; off-label in men.',
        },
        eu: {
            fundamentals: 'Approved for women. We have found no approval for men.',
            intermediate: 'Authorised for anovulation in women; no male indication was found.',
            academic: 'Authorised for anovulatory infertility in women (as EMA notes); no male indication found.',
        },
        sources: ['clomiphene-us', 'rodriguez-2016', 'enclomiphene-ema-2015'],
    },
    enclomiphene: {
        us: {
            fundamentals: 'Not approved. The FDA turned the application down in 2015.',
            intermediate: 'Not FDA-approved: a Complete Response Letter was reported on 1 December 2015.',
            academic: 'Not FDA-approved; Complete Response Letter 2015 (trial design, entry criteria, titration, assay validation).',
        },
        eu: {
            fundamentals: 'Not approved. The European agency advised against it in 2018.',
            intermediate: 'Refusal recommended on 25 January 2018: benefit on symptoms not shown, risk of blood clots named.',
            academic: 'CHMP negative opinion, 25 January 2018 (EnCyzix): no data on symptoms, venous thromboembolism risk.',
        },
        sources: ['enclomiphene-fda-2015', 'encyzix-ema-2018'],
    },
    tamoxifen: {
        us: {
            fundamentals: 'Used for breast cancer. For fertility in men it is off-label.',
            intermediate: 'Use in men for infertility is off-label.',
            academic: 'Use in male infertility is off-label (review of adverse events in men, 2016).',
        },
        eu: {
            fundamentals: 'Used for breast cancer. For fertility in men it is off-label.',
            intermediate: 'No approval for male infertility was found; product text not read.',
            academic: 'Product text not read; no male-infertility indication found.',
        },
        sources: ['wibowo-2016'],
    },
    anastrozole: {
        us: {
            fundamentals: 'Approved for breast cancer in women past menopause. In men it is off-label.',
            intermediate: 'Labelled for breast cancer after menopause only; off-label in men.',
            academic: 'Labelled for breast cancer in postmenopausal women; off-label in men.',
        },
        eu: {
            fundamentals: 'We have found no approval for men.',
            intermediate: 'No male indication was found; European product text not read.',
            academic: 'European product text not read; no male indication found.',
        },
        sources: ['schlegel-2012'],
    },
};
//# sourceMappingURL=approval.js.map