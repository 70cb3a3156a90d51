const usTestosterone = {
    fundamentals: 'Approved for men whose bodies make too little testosterone because of a disease. Not for aging alone.',
    intermediate: 'Approved in the US for primary and hypogonadotropic hypogonadism; age-related hypogonadism is outside the label.',
    academic: 'FDA-labelled for primary and hypogonadotropic hypogonadism, congenital or acquired; efficacy in age-related hypogonadism not established per label.',
};
const euNotRead = {
    fundamentals: 'Rules differ between countries. We have not read a European label for this form.',
    intermediate: 'Authorised country by country; no European product text for this form was read for this kit.',
    academic: 'National authorisations vary; no European product text for this formulation was read.',
};
const ukTestosterone = {
    fundamentals: 'Used in the UK for men with low testosterone. Blood tests and signs have to show it.',
    intermediate: 'UK product text: male hypogonadism confirmed by signs and by blood tests.',
    academic: 'UK SmPC: replacement in male hypogonadism confirmed clinically and biochemically.',
};
const chinaNotFound = {
    fundamentals: 'We found no Chinese label for it.',
    intermediate: 'No Chinese product text was found.',
    academic: 'No Chinese product text found; this says nothing about its status there.',
};
const chinaTrialsOnly = {
    fundamentals: 'Chinese studies used it. We found no Chinese label.',
    intermediate: 'Chinese trials of it exist; no Chinese product text was found.',
    academic: 'Studied in Chinese trials; no Chinese product text found. A claim that access is restricted had no source either.',
};
export const agentApproval = {
    'testosterone-enanthate': {
        us: usTestosterone,
        eu: ukTestosterone,
        china: chinaNotFound,
        sources: ['testosterone-enanthate-us', 'xyosted-us', 'enanthate-uk'],
    },
    'testosterone-cypionate': {
        us: usTestosterone,
        eu: euNotRead,
        china: chinaNotFound,
        sources: ['testosterone-cypionate-us'],
    },
    'testosterone-undecanoate': {
        us: {
            fundamentals: 'Approved for men with low testosterone from a disease. You stay for 30 minutes after each shot.',
            intermediate: 'Approved for hypogonadism, only within a safety program: rare serious breathing and allergic reactions, so 30 minutes of watching after each shot.',
            academic: 'Aveed: primary and hypogonadotropic hypogonadism, restricted by REMS (pulmonary oil microembolism, anaphylaxis; 30 minutes of observation).',
        },
        eu: {
            fundamentals: 'Used in Europe for men with low testosterone. Blood tests and signs have to show it.',
            intermediate: 'Authorised for confirmed male hypogonadism: 1000 mg every 10 to 14 weeks (UK product text).',
            academic: 'Nebido 1000 mg/4 mL: replacement in male hypogonadism confirmed clinically and biochemically, every 10–14 weeks (UK SmPC).',
        },
        china: {
            fundamentals: 'Chinese trials gave it to healthy men. We found no Chinese label.',
            intermediate: 'Chinese trials of 308 and 1,045 healthy men used it as birth control; no Chinese label was found.',
            academic: 'Studied in China as a contraceptive (n = 308 and 1045); no Chinese product text found.',
        },
        sources: ['aveed-us', 'nebido-uk', 'gu-2003', 'gu-2009'],
    },
    'testosterone-gel': {
        us: usTestosterone,
        eu: ukTestosterone,
        china: chinaNotFound,
        sources: ['androgel-us', 'androgel-162-us', 'testogel-uk'],
    },
    'testosterone-pellet': { us: usTestosterone, eu: euNotRead, china: chinaNotFound, sources: ['testopel-us'] },
    'testosterone-nasal': { us: usTestosterone, eu: euNotRead, china: chinaNotFound, sources: ['natesto-us'] },
    hcg: {
        us: {
            fundamentals: 'Approved for some men whose pituitary gland does not work. Use beside testosterone is off-label.',
            intermediate: 'Labelled for selected hypogonadotropic hypogonadism; sperm production in it and use beside testosterone are off-label. Not compounded since 23 March 2020.',
            academic: 'Labelled for hypogonadotropic hypogonadism and cryptorchidism; spermatogenesis and adjunct use are off-label. A biologic since 23 March 2020, so outside 503A/503B compounding.',
        },
        eu: {
            fundamentals: 'Approved in the UK for men with a weak pituitary signal. Its label also names some men with few sperm.',
            intermediate: 'UK product text: hypogonadotropic hypogonadism, delayed puberty, and selected cases of deficient sperm production.',
            academic: 'UK SmPC (Pregnyl): hypogonadotrophic hypogonadism 500–1,000 IU two or three times weekly; selected deficient spermatogenesis. Adjunct use beside testosterone is not listed.',
        },
        china: chinaTrialsOnly,
        sources: ['hcg-us', 'hcg-biologic-2020', 'pregnyl-uk', 'zhang-2015'],
    },
    rfsh: {
        us: {
            fundamentals: 'A US drug list names it, with hCG, for men whose pituitary does not work. We have not read the label.',
            intermediate: 'US: listed, with hCG, for sperm production in hypogonadotropic hypogonadism; read second-hand, not in the label.',
            academic: 'US: induction of spermatogenesis in hypogonadotropic hypogonadism without primary testicular failure, per a prescribing reference (label itself not read).',
        },
        eu: {
            fundamentals: 'Approved in Europe, with hCG, for men whose pituitary gland does not work.',
            intermediate: 'Authorised with hCG to start sperm production in hypogonadotropic hypogonadism. After prescribed testosterone it is off-label.',
            academic: 'EU SmPC (GONAL-f): stimulation of spermatogenesis in congenital or acquired hypogonadotrophic hypogonadism with hCG, for at least 4 months.',
        },
        china: chinaTrialsOnly,
        sources: ['gonal-f-us', 'gonal-f-eu', 'zhang-2015'],
    },
    hmg: {
        us: {
            fundamentals: 'A US drug list names it for women only.',
            intermediate: 'The US monograph lists assisted reproduction in women only; use in men is off-label.',
            academic: 'US monograph: controlled ovarian stimulation only; no male indication listed.',
        },
        eu: {
            fundamentals: 'Approved in the UK, with hCG, for men whose pituitary gland does not work.',
            intermediate: 'UK product text: with hCG to stimulate sperm production in hypogonadotropic hypogonadism.',
            academic: 'UK SmPC (Menopur): hypogonadotrophic hypogonadism in men, with hCG, for the stimulation of spermatogenesis.',
        },
        china: chinaTrialsOnly,
        sources: ['menotropins-us', 'menopur-uk', 'mao-2017'],
    },
    gonadorelin: {
        us: {
            fundamentals: 'The approved US products are no longer sold. What is sold now is mixed by pharmacies.',
            intermediate: 'The approved US products, a diagnostic test and a pump, are no longer available; the present compounding position was not verified.',
            academic: 'Factrel (diagnostic) and Lutrepulse (pump) withdrawn from the US market; current 503A status not verified.',
        },
        eu: {
            fundamentals: 'Switzerland approved a pump for men whose brain sends no pulse.',
            intermediate: 'Swiss product text: pump, central hypogonadism in men. Twice-weekly injection is in no label that was read.',
            academic: 'Swiss product text (Lutrelef): central hypogonadism in men, pulsed by pump every 90 to 120 minutes.',
        },
        china: {
            fundamentals: 'A Chinese drug list names it for tests and for women. Experts there describe a pump for men.',
            intermediate: 'Chinese monograph: pituitary testing and women without ovulation; a Chinese consensus of 2022 describes the pump for men. Both read second-hand.',
            academic: 'Chinese monograph: diagnostic and female indications; Chinese Society of Andrology consensus 2022 on the pump in men. Secondary accounts.',
        },
        sources: ['gonadorelin-us', 'lutrelef-ch', 'gonadorelin-cn', 'gnrh-pump-cn-2022'],
    },
    clomiphene: {
        us: {
            fundamentals: 'Approved for women. In men it is off-label.',
            intermediate: 'Its US label is for women who do not ovulate. In men any use is off-label.',
            academic: 'FDA label confined to anovulation in women; every use in men is off-label.',
        },
        eu: {
            fundamentals: 'Approved for women. We have found no approval for men.',
            intermediate: 'Authorised for anovulation in women; no male indication was found.',
            academic: 'Authorised for anovulatory infertility in women (as EMA notes); no male indication found.',
        },
        china: {
            fundamentals: 'The Chinese label we saw names women, and also men with few sperm.',
            intermediate: 'Chinese product texts list women and also male infertility from too few sperm.',
            academic: 'Chinese product text (model label 2001; product copy): female indications, testing of the male axis, and male infertility from low counts.',
        },
        sources: ['clomiphene-us', 'rodriguez-2016', 'enclomiphene-ema-2015', 'clomiphene-cn', 'clomiphene-cn-uses'],
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
        china: chinaNotFound,
        sources: ['enclomiphene-fda-2015', 'encyzix-ema-2018'],
    },
    tamoxifen: {
        us: {
            fundamentals: 'Approved for breast cancer in women and men. For fertility in men it is off-label.',
            intermediate: 'The US guide names breast cancer in women and men; use for infertility in men is off-label.',
            academic: 'US medication guide: breast cancer, metastatic disease in men included; male infertility is off-label.',
        },
        eu: {
            fundamentals: 'Used for breast cancer. For fertility in men it is off-label.',
            intermediate: 'No approval for male infertility was found; product text not read.',
            academic: 'Product text not read; no male-infertility indication found.',
        },
        china: chinaNotFound,
        sources: ['tamoxifen-us', 'wibowo-2016'],
    },
    anastrozole: {
        us: {
            fundamentals: 'Approved for breast cancer in women past menopause. In men it is off-label.',
            intermediate: 'Labelled for breast cancer after menopause only; off-label in men.',
            academic: 'Labelled for breast cancer in postmenopausal women; off-label in men.',
        },
        eu: {
            fundamentals: 'Approved for breast cancer in women past menopause. Not for men.',
            intermediate: 'European product text: breast cancer after menopause only.',
            academic: 'EMA referral text (Arimidex): hormone-receptor-positive breast cancer in postmenopausal women.',
        },
        china: {
            fundamentals: 'The Chinese label we saw names breast cancer in women past menopause only.',
            intermediate: 'Chinese product text (copy): breast cancer after menopause; no use in men listed.',
            academic: 'Chinese product text (secondary copy): postmenopausal breast cancer only.',
        },
        sources: ['anastrozole-us', 'schlegel-2012', 'arimidex-eu', 'anastrozole-cn'],
    },
};
//# sourceMappingURL=approval.js.map