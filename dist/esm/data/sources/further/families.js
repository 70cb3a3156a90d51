export const corona2019 = {
    id: 'corona-2019',
    authors: 'Corona G, Minhas S, Giwercman A, et al.',
    title: 'Sperm recovery and ICSI outcomes in men with non-obstructive azoospermia: a systematic review and meta-analysis',
    journal: 'Hum Reprod Update',
    year: 2019,
    locator: '25:733-757',
    doi: '10.1093/humupd/dmz028',
    read: 'secondary',
};
export const rogers2022 = {
    id: 'rogers-2022',
    authors: 'Rogers M et al.',
    title: 'An examination of predictive markers for successful sperm extraction procedures: a linear model and systematic review',
    journal: 'Asian J Androl',
    year: 2022,
    doi: '10.4103/aja202221',
    read: 'abstract',
};
export const das2020 = {
    id: 'das-2020',
    authors: 'Das A, Halpern JA, Darves-Bornoz AL, et al.',
    title: 'Sperm retrieval success and testicular histopathology in idiopathic nonobstructive azoospermia',
    journal: 'Asian J Androl',
    year: 2020,
    locator: '22:555-559',
    doi: '10.4103/aja.aja_137_19',
    pmid: '32341211',
    read: 'abstract',
};
export const ko2016 = {
    id: 'ko-2016',
    authors: 'Ko JKY, Chai J, Lee VCY, et al.',
    title: 'Sperm retrieval rate and pregnancy rate in infertile couples undergoing in-vitro fertilisation and testicular sperm extraction for non-obstructive azoospermia in Hong Kong',
    journal: 'Hong Kong Med J',
    year: 2016,
    locator: '22:556-562',
    doi: '10.12809/hkmj154710',
    read: 'abstract',
};
export const cuaAzoospermia2015 = {
    id: 'cua-azoospermia-2015',
    authors: 'Jarvi K, Lo K, Grober E, et al.',
    title: 'CUA guideline: the workup and management of azoospermic males',
    journal: 'Can Urol Assoc J',
    year: 2015,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4537331',
    read: 'abstract',
};
export const huangEshre2019 = {
    id: 'huang-eshre-2019',
    authors: 'Huang C and colleagues, as reported from ESHRE 2019',
    title: 'Long-term sperm cryopreservation does not affect pregnancy success',
    journal: 'News report on abstract O-018',
    year: 2019,
    url: 'https://specialty.mims.com/topic/long-term-sperm-cryopreservation-does-not-affect-pregnancy-success?topic-grouper=news',
    read: 'secondary',
};
export const spermFreezing2023 = {
    id: 'sperm-freezing-2023',
    authors: 'Authors of a study of 7,969 cycles',
    title: 'Sperm cryopreservation does not affect live birth rate in normozoospermic men: analysis of 7969 oocyte donation cycles',
    journal: 'Hum Reprod',
    year: 2023,
    doi: '10.1093/humrep/dead005',
    pmid: '36661036',
    read: 'abstract',
};
export const hughes2023 = {
    id: 'hughes-2023',
    authors: 'Hughes G, Martins da Silva S',
    title: 'Sperm cryopreservation for impaired spermatogenesis',
    journal: 'Reprod Fertil',
    year: 2023,
    locator: '4(1)',
    url: 'https://raf.bioscientifica.com/view/journals/raf/4/1/RAF-22-0106.xml',
    read: 'abstract',
};
export const hfeaDonation2014 = {
    id: 'hfea-donation-2014',
    authors: 'Human Fertilisation and Embryology Authority',
    title: 'Egg and sperm donation in the UK: 2012–2013',
    journal: 'HFEA report',
    year: 2014,
    url: 'https://fdocuments.us/document/egg-and-sperm-donation-in-the-uk-2012a2013-egg-donation-the-data-on-egg-donation.html',
    read: 'abstract',
};
export const leedsDonorPage = {
    id: 'leeds-donor-page',
    authors: 'Leeds Teaching Hospitals NHS Trust',
    title: 'Donation (egg, sperm and embryo), undated page',
    journal: 'Hospital page',
    year: 2026,
    url: 'http://www.leedsth.nhs.uk/a-z-of-services/leeds-centre-for-reproductive-medicine/about-your-condition/treatment-information/donation-egg-sperm-and-embryo/',
    read: 'abstract',
};
export const petersenGl2015 = {
    id: 'petersen-gl-2015',
    authors: 'Petersen GL, Blenstrup LT, Peterson BD, Knudsen LB, Schmidt L',
    title: 'Impact of childlessness on life and attitudes towards continuation of medically assisted reproduction and/or adoption',
    journal: 'Hum Fertil',
    year: 2015,
    locator: '18:121-127',
    doi: '10.3109/14647273.2015.1006691',
    read: 'abstract',
};
export const hadley2011 = {
    id: 'hadley-2011',
    authors: 'Hadley RA, Hanley T',
    title: 'Involuntarily childless men and the desire for fatherhood',
    journal: 'J Reprod Infant Psychol',
    year: 2011,
    url: 'https://www.researchgate.net/publication/215559065_Involuntarily_childless_men_and_the_desire_for_fatherhood',
    read: 'abstract',
};
export const childlessMen2016 = {
    id: 'childless-men-2016',
    authors: 'Authors of the Heidelberg interviews',
    title: 'Exploring involuntary childlessness in men – a qualitative study assessing quality of life, role aspects and control beliefs in men’s perception of the fertility treatment process',
    journal: 'Hum Fertil',
    year: 2016,
    locator: '19:32-42',
    doi: '10.3109/14647273.2016.1154193',
    pmid: '27007070',
    read: 'abstract',
};
export const asrmPart12021 = {
    id: 'asrm-part-1-2021',
    authors: 'American Urological Association and American Society for Reproductive Medicine',
    title: 'Diagnosis and treatment of infertility in men: AUA/ASRM guideline, part I',
    journal: 'Fertil Steril',
    year: 2021,
    url: 'http://prod.asrm.org/practice-guidance/practice-committee-documents/diagnosis-and-treatment-of-infertility-in-men-auaasrm-guideline-part-i-2020/',
    read: 'abstract',
};
export const asrmPart22021 = {
    id: 'asrm-part-2-2021',
    authors: 'American Urological Association and American Society for Reproductive Medicine',
    title: 'Diagnosis and treatment of infertility in men: AUA/ASRM guideline, part II',
    journal: 'Fertil Steril',
    year: 2021,
    url: 'https://prod.asrm.org/practice-guidance/practice-committee-documents/diagnosis-and-treatment-of-infertility-in-men-aua-asrm-guideline-part2',
    read: 'abstract',
};
/** All of these by id. */
export const familySources = {
    'corona-2019': corona2019,
    'rogers-2022': rogers2022,
    'das-2020': das2020,
    'ko-2016': ko2016,
    'cua-azoospermia-2015': cuaAzoospermia2015,
    'huang-eshre-2019': huangEshre2019,
    'sperm-freezing-2023': spermFreezing2023,
    'hughes-2023': hughes2023,
    'hfea-donation-2014': hfeaDonation2014,
    'leeds-donor-page': leedsDonorPage,
    'petersen-gl-2015': petersenGl2015,
    'hadley-2011': hadley2011,
    'childless-men-2016': childlessMen2016,
    'asrm-part-1-2021': asrmPart12021,
    'asrm-part-2-2021': asrmPart22021,
};
//# sourceMappingURL=families.js.map