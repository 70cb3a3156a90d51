export const travison2017 = {
    id: 'travison-2017',
    authors: 'Travison TG, Vesper HW, Orwoll E, et al.',
    title: 'Harmonized reference ranges for circulating testosterone levels in men of four cohort studies in the United States and Europe',
    journal: 'J Clin Endocrinol Metab',
    year: 2017,
    locator: '102:1161-1173',
    doi: '10.1210/jc.2016-2935',
    pmid: '28324103',
    read: 'abstract',
};
export const yu2018 = {
    id: 'yu-2018',
    authors: 'Yu S, Qiu L, Liu M, et al.',
    title: 'Establishing reference intervals for sex hormones and SHBG in apparently healthy Chinese adult men based on a multicenter study',
    journal: 'Clin Chem Lab Med',
    year: 2018,
    doi: '10.1515/cclm-2017-0749',
    read: 'abstract',
};
export const boeri2021 = {
    id: 'boeri-2021',
    authors: 'Boeri L, Capogrosso P, Ventimiglia E, et al.',
    title: 'Testicular volume in infertile versus fertile white-European men: a case-control investigation in the real-life setting',
    journal: 'Asian J Androl',
    year: 2021,
    locator: '23:501-509',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8451491',
    read: 'abstract',
};
export const cooper2010 = {
    id: 'cooper-2010',
    authors: 'Cooper TG, Noonan E, von Eckardstein S, et al.',
    title: 'World Health Organization reference values for human semen characteristics',
    journal: 'Hum Reprod Update',
    year: 2010,
    locator: '16:231-245',
    doi: '10.1093/humupd/dmp048',
    read: 'abstract',
};
export const who2021 = {
    id: 'who-2021',
    authors: 'World Health Organization',
    title: 'WHO laboratory manual for the examination and processing of human semen, sixth edition',
    journal: 'World Health Organization',
    year: 2021,
    url: 'https://www.who.int/publications/i/item/9789240030787',
    read: 'secondary',
};
export const veldhuis1987 = {
    id: 'veldhuis-1987',
    authors: 'Veldhuis JD, King JC, Urban RJ, et al.',
    title: 'Operating characteristics of the male hypothalamo-pituitary-gonadal axis: pulsatile release of testosterone and follicle-stimulating hormone and their temporal coupling with luteinizing hormone',
    journal: 'J Clin Endocrinol Metab',
    year: 1987,
    locator: '65:929-941',
    doi: '10.1210/jcem-65-5-929',
    read: 'abstract',
};
export const jarow2001 = {
    id: 'jarow-2001',
    authors: 'Jarow JP, Chen H, Rosner W, Trentacoste S, Zirkin BR',
    title: 'Assessment of the androgen environment within the human testis: minimally invasive method to obtain intratesticular fluid',
    journal: 'J Androl',
    year: 2001,
    url: 'https://jhu.pure.elsevier.com/en/publications/assessment-of-the-androgen-environment-within-the-human-testis-mi-4',
    read: 'abstract',
};
export const zhao2004 = {
    id: 'zhao-2004',
    authors: 'Zhao M, Baker SD, Yan X, et al.',
    title: 'Simultaneous determination of steroid composition of human testicular fluid using liquid chromatography tandem mass spectrometry',
    journal: 'Steroids',
    year: 2004,
    url: 'https://pure.johnshopkins.edu/en/publications/simultaneous-determination-of-steroid-composition-of-human-testic-3',
    read: 'abstract',
};
export const misell2006 = {
    id: 'misell-2006',
    authors: 'Misell LM, Holochwost D, Boban D, et al.',
    title: 'A stable isotope-mass spectrometric method for measuring human spermatogenesis kinetics in vivo',
    journal: 'J Urol',
    year: 2006,
    locator: '175:242-246',
    doi: '10.1016/S0022-5347(05)00053-4',
    read: 'secondary',
};
export const heller1963 = {
    id: 'heller-1963',
    authors: 'Heller CG, Clermont Y',
    title: 'Spermatogenesis in man: an estimate of its duration',
    journal: 'Science',
    year: 1963,
    locator: '140:184',
    url: 'https://www.science.org/doi/10.1126/science.140.3563.184',
    read: 'secondary',
};
/** All of these by id. */
export const physiologySources = {
    'travison-2017': travison2017,
    'yu-2018': yu2018,
    'boeri-2021': boeri2021,
    'cooper-2010': cooper2010,
    'who-2021': who2021,
    'veldhuis-1987': veldhuis1987,
    'jarow-2001': jarow2001,
    'zhao-2004': zhao2004,
    'misell-2006': misell2006,
    'heller-1963': heller1963,
};
//# sourceMappingURL=physiology.js.map