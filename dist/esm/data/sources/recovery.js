export const liu2006 = {
    id: 'liu-2006',
    authors: 'Liu PY, Swerdloff RS, Christenson PD, Handelsman DJ, Wang C',
    title: 'Rate, extent, and modifiers of spermatogenic recovery after hormonal male contraception: an integrated analysis',
    journal: 'Lancet',
    year: 2006,
    locator: '367:1412-1420',
    doi: '10.1016/S0140-6736(06)68614-5',
    pmid: '16650651',
    read: 'abstract',
};
export const gu2003 = {
    id: 'gu-2003',
    authors: 'Gu YQ, Wang XH, Xu D, et al.',
    title: 'A multicenter contraceptive efficacy study of injectable testosterone undecanoate in healthy Chinese men',
    journal: 'J Clin Endocrinol Metab',
    year: 2003,
    locator: '88:562-568',
    doi: '10.1210/jc.2002-020447',
    pmid: '12574181',
    read: 'abstract',
};
export const gu2009 = {
    id: 'gu-2009',
    authors: 'Gu Y, Liang X, Wu W, et al.',
    title: 'Multicenter contraceptive efficacy trial of injectable testosterone undecanoate in Chinese men',
    journal: 'J Clin Endocrinol Metab',
    year: 2009,
    locator: '94:1910-1915',
    doi: '10.1210/jc.2008-1846',
    pmid: '19293262',
    read: 'abstract',
};
export const behre2016 = {
    id: 'behre-2016',
    authors: 'Behre HM, Zitzmann M, Anderson RA, et al.',
    title: 'Efficacy and safety of an injectable combination hormonal contraceptive for men',
    journal: 'J Clin Endocrinol Metab',
    year: 2016,
    doi: '10.1210/jc.2016-2141',
    pmid: '27788052',
    read: 'abstract',
};
export const mommers2008 = {
    id: 'mommers-2008',
    authors: 'Mommers E, Kersemaekers WM, Elliesen J, et al.',
    title: 'Male hormonal contraception: a double-blind, placebo-controlled study',
    journal: 'J Clin Endocrinol Metab',
    year: 2008,
    doi: '10.1210/jc.2008-0265',
    read: 'abstract',
};
export const handelsman2022 = {
    id: 'handelsman-2022',
    authors: 'Handelsman DJ, Desai R, Conway AJ, et al.',
    title: 'Recovery of male reproductive endocrine function after ceasing prolonged testosterone undecanoate injections',
    journal: 'Eur J Endocrinol',
    year: 2022,
    locator: '186:307-318',
    doi: '10.1530/EJE-21-0608',
    pmid: '35000898',
    read: 'abstract',
};
export const t4dmRunoffAbstract = {
    id: 't4dm-runoff-abstract',
    authors: 'T4DM Runoff investigators',
    title: 'Recovery of male reproductive endocrine function following prolonged injectable testosterone undecanoate treatment',
    journal: 'Meeting abstract',
    year: 2020,
    url: 'https://discovery.researcher.life/article/recovery-of-male-reproductive-endocrine-function-following-prolonged-injectable-testosterone-undecanoate-treatment/b34ae07203b634e496785f73ef3bdd46',
    read: 'abstract',
};
export const kohn2017 = {
    id: 'kohn-2017',
    authors: 'Kohn TP, Louis MR, Pickett SM, et al.',
    title: 'Age and duration of testosterone therapy predict time to return of sperm count after human chorionic gonadotropin therapy',
    journal: 'Fertil Steril',
    year: 2017,
    locator: '107:351-357.e1',
    doi: '10.1016/j.fertnstert.2016.10.004',
    pmid: '27855957',
    read: 'abstract',
};
export const wenker2015 = {
    id: 'wenker-2015',
    authors: 'Wenker EP, Dupree JM, Langille GM, et al.',
    title: 'The use of HCG-based combination therapy for recovery of spermatogenesis after testosterone use',
    journal: 'J Sex Med',
    year: 2015,
    url: 'https://miami.pure.elsevier.com/en/publications/the-use-of-hcg-based-combination-therapy-for-recovery-of-spermato',
    read: 'abstract',
};
export const ledesma2023 = {
    id: 'ledesma-2023',
    authors: 'Ledesma BR, Weber A, Venigalla G, et al.',
    title: 'Fertility outcomes in men with prior history of anabolic steroid use',
    journal: 'Fertil Steril',
    year: 2023,
    url: 'https://excelmale.com/threads/fertility-after-anabolic-steroid-use.28579',
    read: 'abstract',
};
export const stocks2025 = {
    id: 'stocks-2025',
    authors: 'Stocks B, Oppenheimer A, Huang J, Lipshultz L',
    title: 'Optimal restoration of spermatogenesis following testosterone therapy using HCG and FSH',
    journal: 'Meeting abstract, Baylor College of Medicine',
    year: 2024,
    url: 'https://www.excelmale.com/threads/optimal-restoration-of-spermatogenesis-following-testosterone-therapy-using-hcg-and-fsh.31325/latest',
    read: 'secondary',
};
export const hendriks2010 = {
    id: 'hendriks-2010',
    authors: 'Hendriks AEJ, Boellaard WPA, van Casteren NJ, et al.',
    title: 'Fatherhood in tall men treated with high-dose sex steroids during adolescence',
    journal: 'J Clin Endocrinol Metab',
    year: 2010,
    url: 'https://repub.eur.nl/pub/27422',
    read: 'abstract',
};
/** All of these by id. */
export const recoverySources = {
    'liu-2006': liu2006,
    'gu-2003': gu2003,
    'gu-2009': gu2009,
    'behre-2016': behre2016,
    'mommers-2008': mommers2008,
    'handelsman-2022': handelsman2022,
    't4dm-runoff-abstract': t4dmRunoffAbstract,
    'kohn-2017': kohn2017,
    'wenker-2015': wenker2015,
    'ledesma-2023': ledesma2023,
    'stocks-2025': stocks2025,
    'hendriks-2010': hendriks2010,
};
//# sourceMappingURL=recovery.js.map