export const zhang1999 = {
    id: 'zhang-1999',
    authors: 'Zhang GY, Gu YQ, Wang XH, Cui YG, Bremner WJ',
    title: 'A clinical trial of injectable testosterone undecanoate as a potential male contraceptive in normal Chinese men',
    journal: 'J Clin Endocrinol Metab',
    year: 1999,
    locator: '84:3642-3647',
    url: 'https://digital.lib.washington.edu/researchworks/handle/1773/4404',
    read: 'abstract',
};
export const kornmann2009 = {
    id: 'kornmann-2009',
    authors: 'Kornmann B, Nieschlag E, Zitzmann M, Gromoll J, Simoni M, von Eckardstein S',
    title: 'Body fat content and testosterone pharmacokinetics determine gonadotropin suppression after intramuscular injections of testosterone preparations in normal men',
    journal: 'J Androl',
    year: 2009,
    locator: '30:602-613',
    doi: '10.2164/jandrol.108.006296',
    pmid: '19342702',
    read: 'abstract',
};
export const mahabadi2009 = {
    id: 'mahabadi-2009',
    authors: 'Mahabadi V et al.',
    title: 'Combined transdermal testosterone gel and the progestin nestorone suppresses serum gonadotropins in men',
    journal: 'J Clin Endocrinol Metab',
    year: 2009,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2708961',
    read: 'abstract',
};
export const meriggiola1998 = {
    id: 'meriggiola-1998',
    authors: 'Meriggiola MC et al.',
    title: 'Low dose of cyproterone acetate and testosterone enanthate for contraception in men',
    journal: 'Hum Reprod',
    year: 1998,
    locator: '13:1225-1229',
    url: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/55466325',
    read: 'abstract',
};
export const liu2008 = {
    id: 'liu-2008',
    authors: 'Liu PY, Swerdloff RS, Anawalt BD, et al.',
    title: 'Determinants of the rate and extent of spermatogenic suppression during hormonal male contraception: an integrated analysis',
    journal: 'J Clin Endocrinol Metab',
    year: 2008,
    doi: '10.1210/jc.2007-2768',
    read: 'abstract',
};
export const mauss1975 = {
    id: 'mauss-1975',
    authors: 'Mauss J et al.',
    title: 'Effect of long-term testosterone oenanthate administration on male reproductive function: clinical evaluation, serum FSH, LH, testosterone, and seminal fluid analyses in normal men',
    journal: 'Acta Endocrinol',
    year: 1975,
    url: 'https://scilit.com/publications/85cec442ddb6de2cf126b6b7f1d7a37e',
    read: 'abstract',
};
export const snyder1980 = {
    id: 'snyder-1980',
    authors: 'Snyder PJ, Lawrence DA',
    title: 'Treatment of male hypogonadism with testosterone enanthate',
    journal: 'J Clin Endocrinol Metab',
    year: 1980,
    url: 'https://scilit.com/publications/537a890ef5826b00607f7107060cfd87',
    read: 'abstract',
};
export const omisanjo2017 = {
    id: 'omisanjo-2017',
    authors: 'Omisanjo OA, Ikuerowo SO, Abdulsalam MA, Ajenifuja SO, Shittu KA',
    title: 'Use of exogenous testosterone for the treatment of male factor infertility: a survey of Nigerian doctors',
    journal: 'Research article',
    year: 2017,
    url: 'https://vdocuments.net/use-of-exogenous-testosterone-for-the-treatment-of-male-that-male-factor-infertility.html',
    read: 'abstract',
};
export const jsmEditorial2024 = {
    id: 'jsm-editorial-2024',
    authors: 'J Sex Med, editorial of 2024',
    title: 'Testosterone for men who want to keep their fertility (title not on the page read)',
    journal: 'J Sex Med',
    year: 2024,
    locator: '21:582',
    url: 'https://academic.oup.com/jsm/article/21/7/582/7699977',
    read: 'secondary',
};
export const naelitz2025 = {
    id: 'naelitz-2025',
    authors: 'Naelitz BD et al.',
    title: 'Testosterone replacement therapy and spermatogenesis in reproductive age men',
    journal: 'Nat Rev Urol',
    year: 2025,
    doi: '10.1038/s41585-025-01032-8',
    pmid: '40346275',
    read: 'abstract',
};
/** All of these by id. */
export const furtherSuppressionSources = {
    'zhang-1999': zhang1999,
    'kornmann-2009': kornmann2009,
    'mahabadi-2009': mahabadi2009,
    'meriggiola-1998': meriggiola1998,
    'liu-2008': liu2008,
    'mauss-1975': mauss1975,
    'snyder-1980': snyder1980,
    'omisanjo-2017': omisanjo2017,
    'jsm-editorial-2024': jsmEditorial2024,
    'naelitz-2025': naelitz2025,
};
//# sourceMappingURL=suppression.js.map