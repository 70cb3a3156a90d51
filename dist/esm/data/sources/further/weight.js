export const corona2013 = {
    id: 'corona-2013',
    authors: 'Corona G, Rastrelli G, Monami M, et al.',
    title: 'Body weight loss reverts obesity-associated hypogonadotropic hypogonadism: a systematic review and meta-analysis',
    journal: 'Eur J Endocrinol',
    year: 2013,
    doi: '10.1530/EJE-12-0955',
    pmid: '23482592',
    read: 'abstract',
};
export const weightLoss2024 = {
    id: 'weight-loss-2024',
    authors: 'Authors of Royal Holloway and Ashford & St Peter’s (names not on the page read)',
    title: 'Weight loss and testosterone in men: meta-analysis of 44 studies with nomograms (title as described)',
    journal: 'Andrology',
    year: 2024,
    locator: '12:297-315',
    doi: '10.1111/andr.13484',
    pmid: '37345263',
    read: 'abstract',
};
export const jensterle2019 = {
    id: 'jensterle-2019',
    authors: 'Jensterle M, Podbregar A, Goricar K, Gregoric N, Janez A',
    title: 'Effects of liraglutide on obesity-associated functional hypogonadism in men',
    journal: 'Endocr Connect',
    year: 2019,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6391904',
    read: 'abstract',
};
export const laVignera2023 = {
    id: 'la-vignera-2023',
    authors: 'La Vignera S, Condorelli RA, Calogero AE, Cannarella R, Aversa A',
    title: 'Sexual and reproductive outcomes in obese fertile men with functional hypogonadism after treatment with liraglutide: preliminary results',
    journal: 'J Clin Med',
    year: 2023,
    locator: '12(2):672',
    url: 'https://www.mdpi.com/2077-0383/12/2/672',
    read: 'abstract',
};
export const russo2022 = {
    id: 'russo-2022',
    authors: 'Russo GI, Asmundo MG, Perelli S, et al.',
    title: 'Relationship between varicocele and male hypogonadism: a review with meta-analysis',
    journal: 'Endocrines',
    year: 2022,
    locator: '3:100-106',
    doi: '10.3390/endocrines3010009',
    read: 'abstract',
};
export const agarwal2023 = {
    id: 'agarwal-2023',
    authors: 'Agarwal A, Cannarella R, Saleh R, et al.',
    title: 'Impact of varicocele repair on semen parameters in infertile men: a systematic review and meta-analysis',
    journal: 'World J Mens Health',
    year: 2023,
    locator: '41:289-310',
    doi: '10.5534/wjmh.220142',
    pmid: '36326166',
    read: 'abstract',
};
export const adolescentVaricocele2015 = {
    id: 'adolescent-varicocele-2015',
    authors: 'Authors of the meta-analysis PMC4814973',
    title: 'Effect of varicocelectomy on testis volume and semen parameters in adolescents: a meta-analysis',
    journal: 'Asian J Androl',
    year: 2015,
    locator: '17:1012-1016',
    doi: '10.4103/1008-682X.148075',
    pmid: '25677136',
    read: 'abstract',
};
export const leproult2011 = {
    id: 'leproult-2011',
    authors: 'Leproult R, Van Cauter E',
    title: 'Effect of 1 week of sleep restriction on testosterone levels in young healthy men',
    journal: 'JAMA',
    year: 2011,
    locator: '305:2173-2174',
    doi: '10.1001/jama.2011.710',
    read: 'secondary',
};
export const hayes2019 = {
    id: 'hayes-2019',
    authors: 'Hayes LD, Elliott BT',
    title: 'Short-term exercise training inconsistently influences basal testosterone in older men: a systematic review and meta-analysis',
    journal: 'Front Physiol',
    year: 2019,
    locator: '9:1878',
    doi: '10.3389/fphys.2018.01878',
    read: 'abstract',
};
export const potter2021 = {
    id: 'potter-2021',
    authors: 'Potter NJ, Tomkinson GR, Dufner TJ, et al.',
    title: 'Effects of exercise training on resting testosterone concentrations in insufficiently active men: a systematic review and meta-analysis',
    journal: 'J Strength Cond Res',
    year: 2021,
    locator: '35:3521-3528',
    doi: '10.1519/JSC.0000000000004146',
    read: 'abstract',
};
export const opioidsPituitary2020 = {
    id: 'opioids-pituitary-2020',
    authors: 'Authors of the meta-analysis PMC7054712',
    title: 'Opioids and pituitary function: systematic review and meta-analysis (title as described)',
    journal: 'J Clin Endocrinol Metab',
    year: 2020,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7054712',
    read: 'abstract',
};
export const sauna2013 = {
    id: 'sauna-2013',
    authors: 'Medical Daily, on a study in Human Reproduction',
    title: 'Sauna heat and sperm count: report on ten Finnish men',
    journal: 'News report',
    year: 2013,
    url: 'https://www.medicaldaily.com/sauna-health-effect-heat-lowers-sperm-count-men-244771',
    read: 'secondary',
};
export const moxi2020 = {
    id: 'moxi-2020',
    authors: 'Renal & Urology News, on Steiner AZ et al. 2020',
    title: 'Antioxidant supplements offer no benefit in male infertility: report on the MOXI trial',
    journal: 'News report on Fertil Steril',
    year: 2020,
    url: 'https://www.renalandurologynews.com/home/news/urology/reproductive-medicine/antioxidant-supplements-offer-no-benefit-in-male-infertility/',
    read: 'secondary',
};
export const pastuszak2015 = {
    id: 'pastuszak-2015',
    authors: 'Pastuszak AW, Gomez LP, Scovell JM, Khera M, Lamb DJ, Lipshultz LI',
    title: 'Comparison of the effects of testosterone gels, injections, and pellets on serum hormones, erythrocytosis, lipids, and prostate-specific antigen',
    journal: 'Sex Med',
    year: 2015,
    locator: '3:165-173',
    doi: '10.1002/sm2.76',
    read: 'abstract',
};
export const erythrocytosis2015 = {
    id: 'erythrocytosis-2015',
    authors: 'Authors of PMC4475414',
    title: 'Risk factors for erythrocytosis on testosterone therapy, 179 men (title as described)',
    journal: 'Author manuscript',
    year: 2015,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4475414',
    read: 'abstract',
};
/** All of these by id. */
export const weightSources = {
    'corona-2013': corona2013,
    'weight-loss-2024': weightLoss2024,
    'jensterle-2019': jensterle2019,
    'la-vignera-2023': laVignera2023,
    'russo-2022': russo2022,
    'agarwal-2023': agarwal2023,
    'adolescent-varicocele-2015': adolescentVaricocele2015,
    'leproult-2011': leproult2011,
    'hayes-2019': hayes2019,
    'potter-2021': potter2021,
    'opioids-pituitary-2020': opioidsPituitary2020,
    'sauna-2013': sauna2013,
    'moxi-2020': moxi2020,
    'pastuszak-2015': pastuszak2015,
    'erythrocytosis-2015': erythrocytosis2015,
};
//# sourceMappingURL=weight.js.map