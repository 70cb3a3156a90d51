export const who1990 = {
    id: 'who-1990',
    authors: 'World Health Organization Task Force on Methods for the Regulation of Male Fertility',
    title: 'Contraceptive efficacy of testosterone-induced azoospermia in normal men',
    journal: 'Lancet',
    year: 1990,
    locator: '336:955-959',
    doi: '10.1016/0140-6736(90)92416-F',
    read: 'abstract',
};
export const who1995 = {
    id: 'who-1995',
    authors: 'World Health Organization Task Force on Methods for the Regulation of Male Fertility',
    title: 'Rates of testosterone-induced suppression to severe oligozoospermia or azoospermia in two multinational clinical studies',
    journal: 'Int J Androl',
    year: 1995,
    locator: '18:157-165',
    url: 'https://research.manchester.ac.uk/en/publications/rates-of-testosterone-induced-suppression-to-severe-oligozoosperm',
    read: 'abstract',
};
export const who1996 = {
    id: 'who-1996',
    authors: 'World Health Organization Task Force on Methods for the Regulation of Male Fertility',
    title: 'Contraceptive efficacy of testosterone-induced azoospermia and oligozoospermia in normal men',
    journal: 'Fertil Steril',
    year: 1996,
    locator: '65:821-829',
    doi: '10.1016/S0015-0282(16)58221-1',
    pmid: '8654646',
    read: 'abstract',
};
export const ly2005 = {
    id: 'ly-2005',
    authors: 'Ly LP, Liu PY, Handelsman DJ',
    title: 'Rates of suppression and recovery of human sperm output in testosterone-based hormonal contraceptive regimens',
    journal: 'Hum Reprod',
    year: 2005,
    locator: '20:1733-1740',
    doi: '10.1093/humrep/deh834',
    pmid: '15860500',
    read: 'abstract',
};
export const matsumoto1990 = {
    id: 'matsumoto-1990',
    authors: 'Matsumoto AM',
    title: 'Effects of chronic testosterone administration in normal men: safety and efficacy of high dosage testosterone and parallel dose-dependent suppression of luteinizing hormone, follicle-stimulating hormone, and sperm production',
    journal: 'J Clin Endocrinol Metab',
    year: 1990,
    locator: '70:282-287',
    doi: '10.1210/jcem-70-1-282',
    pmid: '2104626',
    read: 'abstract',
};
export const bebb1996 = {
    id: 'bebb-1996',
    authors: 'Bebb RA, Anawalt BD, Christensen RB, Paulsen CA, Bremner WJ, Matsumoto AM',
    title: 'Combined administration of levonorgestrel and testosterone induces more rapid and effective suppression of spermatogenesis than testosterone alone: a promising male contraceptive approach',
    journal: 'J Clin Endocrinol Metab',
    year: 1996,
    pmid: '8636300',
    read: 'abstract',
};
export const handelsman1992 = {
    id: 'handelsman-1992',
    authors: 'Handelsman DJ, Conway AJ, Boylan LM',
    title: 'Suppression of human spermatogenesis by testosterone implants',
    journal: 'J Clin Endocrinol Metab',
    year: 1992,
    url: 'https://support.simpatra.com/support/solutions/articles/9000104141-suppression-of-human-spermatogenesis-by-testosterone-implants%E2%9C%B8',
    read: 'abstract',
};
export const handelsman1995 = {
    id: 'handelsman-1995',
    authors: 'Handelsman DJ, Farley TM, Peregoudov A, Waites GM',
    title: 'Factors in nonuniform induction of azoospermia by testosterone enanthate in normal men',
    journal: 'Fertil Steril',
    year: 1995,
    locator: '63:125-133',
    pmid: '7805901',
    read: 'abstract',
};
export const handelsman1996 = {
    id: 'handelsman-1996',
    authors: 'Handelsman DJ, Conway AJ, Howe CJ, Turner L, Mackey MA',
    title: 'Establishing the minimum effective dose and additive effects of depot progestin in suppression of human spermatogenesis by a testosterone depot',
    journal: 'J Clin Endocrinol Metab',
    year: 1996,
    url: 'https://support.simpatra.com/support/solutions/articles/9000103130',
    read: 'abstract',
};
export const wallace1993 = {
    id: 'wallace-1993',
    authors: 'Wallace EM, Gow SM, Wu FC',
    title: 'Comparison between testosterone enanthate-induced azoospermia and oligozoospermia in a male contraceptive study. I: Plasma luteinizing hormone, follicle stimulating hormone, testosterone, estradiol, and inhibin concentrations',
    journal: 'J Clin Endocrinol Metab',
    year: 1993,
    locator: '77:290-293',
    doi: '10.1210/jcem.77.1.8325955',
    pmid: '8325955',
    read: 'abstract',
};
export const zhengwei1998 = {
    id: 'zhengwei-1998',
    authors: 'Zhengwei Y, Wreford NG, Royce P, de Kretser DM, McLachlan RI',
    title: 'Stereological evaluation of human spermatogenesis after suppression by testosterone treatment: heterogeneous pattern of spermatogenic impairment',
    journal: 'J Clin Endocrinol Metab',
    year: 1998,
    locator: '83:1284-1291',
    url: 'https://ouci.dntb.gov.ua/en/works/4OqQ65O9',
    read: 'abstract',
};
export const ilani2012 = {
    id: 'ilani-2012',
    authors: 'Ilani N, Roth MY, Amory JK, et al.',
    title: 'A new combination of testosterone and nestorone transdermal gels for male hormonal contraception',
    journal: 'J Clin Endocrinol Metab',
    year: 2012,
    locator: '97:3476-3486',
    doi: '10.1210/jc.2012-1384',
    pmid: '22791756',
    read: 'abstract',
};
export const roth2013 = {
    id: 'roth-2013',
    authors: 'Roth MY, Ilani N, Wang C, et al.',
    title: 'Characteristics associated with suppression of spermatogenesis in a male hormonal contraceptive trial using testosterone and Nestorone gels',
    journal: 'Andrology',
    year: 2013,
    doi: '10.1111/j.2047-2927.2013.00135.x',
    read: 'abstract',
};
/** All of these by id. */
export const suppressionSources = {
    'who-1990': who1990,
    'who-1995': who1995,
    'who-1996': who1996,
    'ly-2005': ly2005,
    'matsumoto-1990': matsumoto1990,
    'bebb-1996': bebb1996,
    'handelsman-1992': handelsman1992,
    'handelsman-1995': handelsman1995,
    'handelsman-1996': handelsman1996,
    'wallace-1993': wallace1993,
    'zhengwei-1998': zhengwei1998,
    'ilani-2012': ilani2012,
    'roth-2013': roth2013,
};
//# sourceMappingURL=suppression.js.map