export const coviello2004 = {
    id: 'coviello-2004',
    authors: 'Coviello AD, Bremner WJ, Matsumoto AM, et al.',
    title: 'Intratesticular testosterone concentrations comparable with serum levels are not sufficient to maintain normal sperm production in men receiving a hormonal contraceptive regimen',
    journal: 'J Androl',
    year: 2004,
    url: 'https://jhu.pure.elsevier.com/en/publications/intratesticular-testosterone-concentrations-comparable-with-serum-4',
    read: 'abstract',
};
export const coviello2005 = {
    id: 'coviello-2005',
    authors: 'Coviello AD, Matsumoto AM, Bremner WJ, et al.',
    title: 'Low-dose human chorionic gonadotropin maintains intratesticular testosterone in normal men with testosterone-induced gonadotropin suppression',
    journal: 'J Clin Endocrinol Metab',
    year: 2005,
    locator: '90:2595-2602',
    doi: '10.1210/jc.2004-0802',
    read: 'abstract',
};
export const roth2010 = {
    id: 'roth-2010',
    authors: 'Roth MY, Page ST, Lin K, et al.',
    title: 'Dose-dependent increase in intratesticular testosterone by very low-dose human chorionic gonadotropin in normal men with experimental gonadotropin deficiency',
    journal: 'J Clin Endocrinol Metab',
    year: 2010,
    locator: '95:3806-3813',
    doi: '10.1210/jc.2010-0360',
    pmid: '20484472',
    read: 'abstract',
};
export const hsieh2013 = {
    id: 'hsieh-2013',
    authors: 'Hsieh TC, Pastuszak AW, Hwang K, Lipshultz LI',
    title: 'Concomitant intramuscular human chorionic gonadotropin preserves spermatogenesis in men undergoing testosterone replacement therapy',
    journal: 'J Urol',
    year: 2013,
    locator: '189:647-650',
    doi: '10.1016/j.juro.2012.09.043',
    read: 'abstract',
};
export const depenbusch2002 = {
    id: 'depenbusch-2002',
    authors: 'Depenbusch M, von Eckardstein S, Simoni M, Nieschlag E',
    title: 'Maintenance of spermatogenesis in hypogonadotropic hypogonadal men with human chorionic gonadotropin alone',
    journal: 'Eur J Endocrinol',
    year: 2002,
    locator: '147:617-624',
    doi: '10.1530/eje.0.1470617',
    pmid: '12444893',
    read: 'abstract',
};
export const burris1988 = {
    id: 'burris-1988',
    authors: 'Burris AS, Rodbard HW, Winters SJ, Sherins RJ',
    title: 'Gonadotropin therapy in men with isolated hypogonadotropic hypogonadism: the response to human chorionic gonadotropin is predicted by initial testicular size',
    journal: 'J Clin Endocrinol Metab',
    year: 1988,
    locator: '66:1144-1151',
    pmid: '3372679',
    read: 'abstract',
};
export const liu2009 = {
    id: 'liu-2009',
    authors: 'Liu PY, Baker HW, Jayadev V, Zacharin M, Conway AJ, Handelsman DJ',
    title: 'Induction of spermatogenesis and fertility during gonadotropin treatment of gonadotropin-deficient infertile men: predictors of fertility outcome',
    journal: 'J Clin Endocrinol Metab',
    year: 2009,
    locator: '94:801-808',
    url: 'https://ouci.dntb.gov.ua/en/works/4VNjM1W4',
    read: 'abstract',
};
export const mao2017 = {
    id: 'mao-2017',
    authors: 'Mao JF, Liu ZX, Nie M, et al.',
    title: 'Pulsatile gonadotropin-releasing hormone therapy is associated with earlier spermatogenesis compared to combined gonadotropin therapy in patients with congenital hypogonadotropic hypogonadism',
    journal: 'Asian J Androl',
    year: 2017,
    locator: '19:680-685',
    doi: '10.4103/1008-682X.193568',
    pmid: '28051040',
    read: 'abstract',
};
export const zhang2019 = {
    id: 'zhang-2019',
    authors: 'Zhang L, Cai K, Wang Y, et al.',
    title: 'The pulsatile gonadorelin pump induces earlier spermatogenesis than cyclical gonadotropin therapy in congenital hypogonadotropic hypogonadism men',
    journal: 'Am J Mens Health',
    year: 2019,
    url: 'https://enhancegenetics.com/threads/hmg-hcg.22761',
    read: 'abstract',
};
export const hcgDesensitisation = {
    id: 'hcg-desensitisation',
    authors: 'Saez JM, Forest MG',
    title: 'Kinetics of human chorionic gonadotropin-induced steroidogenic response of the human testis. I. Plasma testosterone: implications for human chorionic gonadotropin stimulation test',
    journal: 'J Clin Endocrinol Metab',
    year: 1979,
    url: 'https://scilit.net/publications/d6480223af46105f03a8ced3924bc7c5',
    read: 'abstract',
};
export const hormoneHarms2018 = {
    id: 'hormone-harms-2018',
    authors: 'Review of hormonal therapy in male infertility, table 1',
    title: 'Indications, dosing, and potential adverse effects for idiopathic non-obstructive male-factor infertility',
    journal: 'PubMed Central, PMC6087845',
    year: 2018,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6087845/table/t1',
    read: 'abstract',
};
export const hcgOrClomiphene2025 = {
    id: 'hcg-or-clomiphene-2025',
    authors: 'Abstract of a retrospective study, copied on a forum',
    title: 'Azoospermia on TRT: HCG vs clomid for fertility — why sperm recovery may not depend on FSH',
    journal: 'ExcelMale',
    year: 2025,
    url: 'https://d2huyeck7ssxf2.cloudfront.net/threads/azoospermia-on-trt-hcg-vs-clomid-for-fertility%E2%80%94why-sperm-recovery-may-not-depend-on-fsh.34088/',
    read: 'secondary',
};
/** All of these by id. */
export const gonadotropinSources = {
    'coviello-2004': coviello2004,
    'coviello-2005': coviello2005,
    'roth-2010': roth2010,
    'hsieh-2013': hsieh2013,
    'depenbusch-2002': depenbusch2002,
    'burris-1988': burris1988,
    'liu-2009': liu2009,
    'mao-2017': mao2017,
    'zhang-2019': zhang2019,
    'hcg-desensitisation': hcgDesensitisation,
    'hormone-harms-2018': hormoneHarms2018,
    'hcg-or-clomiphene-2025': hcgOrClomiphene2025,
};
//# sourceMappingURL=gonadotropins.js.map