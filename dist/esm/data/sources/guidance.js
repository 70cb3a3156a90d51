export const endocrineSociety2018 = {
    id: 'endocrine-society-2018',
    authors: 'Bhasin S, Brito JP, Cunningham GR, et al.',
    title: 'Testosterone therapy in men with hypogonadism: an Endocrine Society clinical practice guideline',
    journal: 'J Clin Endocrinol Metab',
    year: 2018,
    locator: '103:1715-1744',
    doi: '10.1210/jc.2018-00229',
    pmid: '29562364',
    read: 'abstract',
};
export const aua2018 = {
    id: 'aua-2018',
    authors: 'Mulhall JP, Trost LW, Brannigan RE, et al.',
    title: 'Evaluation and management of testosterone deficiency: AUA guideline',
    journal: 'J Urol',
    year: 2018,
    locator: '200:423-432',
    doi: '10.1016/j.juro.2018.03.115',
    pmid: '29601923',
    read: 'abstract',
};
export const bssm2023 = {
    id: 'bssm-2023',
    authors: 'Hackett G, Kirby M, Rees RW, et al.',
    title: 'The British Society for Sexual Medicine guidelines on male adult testosterone deficiency, with statements for practice',
    journal: 'World J Mens Health',
    year: 2023,
    locator: '41:508-537',
    doi: '10.5534/wjmh.221027',
    read: 'secondary',
};
export const eau2022 = {
    id: 'eau-2022',
    authors: 'European Association of Urology',
    title: 'EAU guidelines on sexual and reproductive health',
    journal: 'European Association of Urology',
    year: 2022,
    url: 'https://uroweb.org/guidelines/sexual-and-reproductive-health',
    read: 'secondary',
};
export const hcgBiologic2020 = {
    id: 'hcg-biologic-2020',
    authors: 'Alliance for Pharmacy Compounding',
    title: 'FDA will reclassify HCG as a biologic',
    journal: 'Trade notice',
    year: 2019,
    url: 'https://conta.cc/33mPW8V',
    read: 'abstract',
};
export const gonadorelinUs = {
    id: 'gonadorelin-us',
    authors: 'Empower Pharmacy',
    title: 'Compounded gonadorelin in men’s health',
    journal: 'Page of a seller; used only for the withdrawal of the approved products',
    year: 2024,
    url: 'https://www.empower.spinuhost.com/compound-medication/mens-health/compounded-gonadorelin-in-mens-health/',
    read: 'secondary',
};
export const rodriguez2016 = {
    id: 'rodriguez-2016',
    authors: 'Rodriguez KM, Pastuszak AW, Lipshultz LI',
    title: 'Enclomiphene citrate for the treatment of secondary male hypogonadism',
    journal: 'Expert Opin Pharmacother',
    year: 2016,
    locator: '17:1561-1567',
    doi: '10.1080/14656566.2016.1204294',
    read: 'abstract',
};
export const enclomipheneFda2015 = {
    id: 'enclomiphene-fda-2015',
    authors: 'Medthority',
    title: 'FDA issues Complete Response Letter to Repros Therapeutics in respect to enclomiphene for the treatment of secondary hypogonadism in overweight men',
    journal: 'Medthority news',
    year: 2015,
    url: 'https://www.medthority.com/news/2015/12/fda-issues-complete-response-letter-to--repros-therapeutics-in-respect-to---enclomiphene-for-the-treatment-of-secondary-hypogonadism-in-overweight-men-',
    read: 'abstract',
};
export const enclomipheneEma2015 = {
    id: 'enclomiphene-ema-2015',
    authors: 'European Medicines Agency',
    title: 'Public summary of the evaluation of a proposed product-specific waiver: enclomifene for the treatment of hypogonadotropic hypogonadism',
    journal: 'European Medicines Agency, EMA/662484/2012',
    year: 2015,
    url: 'https://docslib.org/doc/5451369/public-summary-of-the-evaluation-of-a-proposed-product-specific-waiver-ema-662484-2012-page-2-3',
    read: 'abstract',
};
export const encyzixEma2018 = {
    id: 'encyzix-ema-2018',
    authors: 'European Medicines Agency',
    title: 'EnCyzix',
    journal: 'European Medicines Agency, refusal of 25 January 2018',
    year: 2018,
    url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/encyzix',
    read: 'abstract',
};
/** All of these by id. */
export const guidanceSources = {
    'endocrine-society-2018': endocrineSociety2018,
    'aua-2018': aua2018,
    'bssm-2023': bssm2023,
    'eau-2022': eau2022,
    'hcg-biologic-2020': hcgBiologic2020,
    'gonadorelin-us': gonadorelinUs,
    'rodriguez-2016': rodriguez2016,
    'enclomiphene-fda-2015': enclomipheneFda2015,
    'enclomiphene-ema-2015': enclomipheneEma2015,
    'encyzix-ema-2018': encyzixEma2018,
};
//# sourceMappingURL=guidance.js.map