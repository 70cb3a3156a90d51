export const huijben2022 = {
    id: 'huijben-2022',
    authors: 'Huijben M, Lock MTWT, de Kemp VF, de Kort LMO, van Breda HMK',
    title: 'Clomiphene citrate for men with hypogonadism: a systematic review and meta-analysis',
    journal: 'Andrology',
    year: 2022,
    doi: '10.1111/andr.13146',
    pmid: '34933414',
    read: 'abstract',
};
export const helo2015 = {
    id: 'helo-2015',
    authors: 'Helo S, Ellen J, Mechlin C, et al.',
    title: 'A randomized prospective double-blind comparison trial of clomiphene citrate and anastrozole in raising testosterone in hypogonadal infertile men',
    journal: 'J Sex Med',
    year: 2015,
    locator: '12:1761-1769',
    doi: '10.1111/jsm.12944',
    read: 'abstract',
};
export const sharma2019 = {
    id: 'sharma-2019',
    authors: 'Sharma D, Zillioux J, Khourdaji I, et al.',
    title: 'Improvements in semen parameters in men treated with clomiphene citrate: a retrospective analysis',
    journal: 'Andrologia',
    year: 2019,
    locator: '51:e13257',
    doi: '10.1111/and.13257',
    read: 'abstract',
};
export const clomipheneDecline2021 = {
    id: 'clomiphene-decline-2021',
    authors: 'Gundewar T, Kuchakulla M, Ramasamy R',
    title: 'A paradoxical decline in semen parameters in men treated with clomiphene citrate: a systematic review',
    journal: 'Andrologia',
    year: 2021,
    pmid: '33108678',
    read: 'abstract',
};
export const wiehle2014 = {
    id: 'wiehle-2014',
    authors: 'Wiehle RD, Fontenot GK, Wike J, et al.',
    title: 'Enclomiphene citrate stimulates testosterone production while preventing oligospermia: a randomized phase II clinical trial comparing topical testosterone',
    journal: 'Fertil Steril',
    year: 2014,
    locator: '102:720-727',
    doi: '10.1016/j.fertnstert.2014.06.004',
    pmid: '25044085',
    read: 'abstract',
};
export const enclomiphene14Days = {
    id: 'enclomiphene-14-days',
    authors: 'Wiehle R, Cunningham GR, Pitteloud N, et al.',
    title: 'Enclomiphene citrate stimulates serum testosterone in men with low testosterone within 14 days',
    journal: 'J Mens Health',
    year: 2014,
    url: 'https://discovery.researcher.life/article/enclomiphene-citrate-stimulates-serum-testosterone-in-men-with-low-testosterone-within-14-days/8e9ed56e7672361a8ca90ca4e37a7154',
    read: 'abstract',
};
export const reprosZa300 = {
    id: 'repros-za300',
    authors: 'Repros Therapeutics',
    title: 'Repros reports preliminary findings: second pivotal study and 6-month safety study support Androxal approvability',
    journal: 'Press release of the sponsor',
    year: 2013,
    url: 'https://www.thestreet.com/story/12039038/3/repros-reports-preliminary-findings-second-pivotal-study-and-6-month-safety-study-support-androxalr-approvability.html',
    read: 'secondary',
};
export const reprosZa305 = {
    id: 'repros-za305',
    authors: 'Repros Therapeutics',
    title: 'Androxal achieves superiority in top line analysis for both co-primary endpoints and various secondary endpoints versus marketed topical gel in first of two identical studies in the treatment of secondary hypogonadism',
    journal: 'Press release of the sponsor',
    year: 2014,
    url: 'http://www.fiercebiotech.com/press-releases/androxalr-achieves-superiority-top-line-analysis-both-co-primary-endpoints',
    read: 'secondary',
};
export const reprosZa304 = {
    id: 'repros-za304',
    authors: 'Repros Therapeutics',
    title: 'Androxal second pivotal study achieves superiority in top line analysis for both co-primary endpoints versus marketed topical gel in the treatment of secondary hypogonadism',
    journal: 'Press release of the sponsor',
    year: 2014,
    url: 'https://www.biospace.com/repros-therapeutics-inc-release-androxal-and-174-second-pivotal-study-achieves-superiority-in-top-line-analysis-for-both-co-primary-endpoints-versus-m',
    read: 'secondary',
};
export const tamoxifen2019 = {
    id: 'tamoxifen-2019',
    authors: 'Votteler S et al. (order of authors not in the copy read)',
    title: 'Efficacy of the oestrogen antagonist tamoxifen on …',
    journal: 'Urol Int',
    year: 2019,
    locator: '103(1):108',
    url: 'https://karger.silverchair-cdn.com/uin/article/103/1/108/305651/Efficacy-of-the-Oestrogen-Antagonist-Tamoxifen-on',
    read: 'abstract',
};
export const tamoxifen1987 = {
    id: 'tamoxifen-1987',
    authors: 'AinMelk Y, Belisle S, Carmel M, Tetreault JP',
    title: 'Tamoxifen citrate therapy in male infertility',
    journal: 'Fertil Steril',
    year: 1987,
    locator: '48:113-117',
    doi: '10.1016/s0015-0282(16)59299-1',
    pmid: '3297810',
    read: 'abstract',
};
export const wibowo2016 = {
    id: 'wibowo-2016',
    authors: 'Wibowo E, Pollock PA, Hollis N, Wassersug RJ',
    title: 'Tamoxifen in men: a review of adverse events',
    journal: 'Andrology',
    year: 2016,
    locator: '4:776-788',
    doi: '10.1111/andr.12197',
    pmid: '27152880',
    read: 'abstract',
};
export const eggemann2019 = {
    id: 'eggemann-2019',
    authors: 'Eggemann H, Bernreiter AL, Reinisch M, et al.',
    title: 'Tamoxifen treatment for male breast cancer and risk of thromboembolism: prospective cohort analysis',
    journal: 'Br J Cancer',
    year: 2019,
    locator: '120:301-305',
    doi: '10.1038/s41416-018-0369-2',
    pmid: '30655614',
    read: 'abstract',
};
export const leder2004 = {
    id: 'leder-2004',
    authors: 'Leder BZ, Rohrer JL, Rubin SD, Gallo J, Longcope C',
    title: 'Effects of aromatase inhibition in elderly men with low or borderline-low serum testosterone levels',
    journal: 'J Clin Endocrinol Metab',
    year: 2004,
    locator: '89:1174-1180',
    doi: '10.1210/jc.2003-031467',
    pmid: '15001605',
    read: 'abstract',
};
export const burnettBowie2009 = {
    id: 'burnett-bowie-2009',
    authors: 'Burnett-Bowie SA, McKay EA, Lee H, Leder BZ',
    title: 'Effects of aromatase inhibition on bone mineral density and bone turnover in older men with low testosterone levels',
    journal: 'J Clin Endocrinol Metab',
    year: 2009,
    locator: '94:4785-4792',
    doi: '10.1210/jc.2009-0739',
    pmid: '19820017',
    read: 'abstract',
};
export const shoshany2017 = {
    id: 'shoshany-2017',
    authors: 'Shoshany O, Abhyankar N, Mufarreh N, Daniel G, Niederberger C',
    title: 'Outcomes of anastrozole in oligozoospermic hypoandrogenic subfertile men',
    journal: 'Fertil Steril',
    year: 2017,
    locator: '107:589-594',
    url: 'https://www.fertstertdialog.com/posts/13461',
    read: 'abstract',
};
export const schlegel2012 = {
    id: 'schlegel-2012',
    authors: 'Schlegel PN',
    title: 'Aromatase inhibitors for male infertility',
    journal: 'Fertil Steril',
    year: 2012,
    pmid: '23103016',
    read: 'abstract',
};
export const osadchiy2024 = {
    id: 'osadchiy-2024',
    authors: 'Osadchiy V, Munoz-Lopez C, Jiang T, et al.',
    title: 'Combination clomiphene citrate and anastrozole duotherapy improves semen parameters in a multi-institutional, retrospective cohort of infertile men',
    journal: 'Transl Androl Urol',
    year: 2024,
    url: 'https://tau.amegroups.org/article/view/121862/html',
    read: 'abstract',
};
/** All of these by id. */
export const tabletSources = {
    'huijben-2022': huijben2022,
    'helo-2015': helo2015,
    'sharma-2019': sharma2019,
    'clomiphene-decline-2021': clomipheneDecline2021,
    'wiehle-2014': wiehle2014,
    'enclomiphene-14-days': enclomiphene14Days,
    'repros-za300': reprosZa300,
    'repros-za305': reprosZa305,
    'repros-za304': reprosZa304,
    'tamoxifen-2019': tamoxifen2019,
    'tamoxifen-1987': tamoxifen1987,
    'wibowo-2016': wibowo2016,
    'eggemann-2019': eggemann2019,
    'leder-2004': leder2004,
    'burnett-bowie-2009': burnettBowie2009,
    'shoshany-2017': shoshany2017,
    'schlegel-2012': schlegel2012,
    'osadchiy-2024': osadchiy2024,
};
//# sourceMappingURL=tablets.js.map