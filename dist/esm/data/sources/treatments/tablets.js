export const helo2017 = {
    id: 'helo-2017',
    authors: 'Helo S, Mahon J, Ellen J, et al.',
    title: 'Serum levels of enclomiphene and zuclomiphene in men with hypogonadism on long-term clomiphene citrate treatment',
    journal: 'BJU Int',
    year: 2017,
    locator: '119:171-176',
    doi: '10.1111/bju.13625',
    pmid: '27511863',
    read: 'abstract',
};
export const young1999 = {
    id: 'young-1999',
    authors: 'Young SL, et al.',
    title: 'Serum concentrations of enclomiphene and zuclomiphene across consecutive cycles of clomiphene citrate therapy in anovulatory infertile women',
    journal: 'Fertil Steril',
    year: 1999,
    locator: '71:639-644',
    url: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/49493065',
    read: 'abstract',
};
export const katz2012 = {
    id: 'katz-2012',
    authors: 'Katz DJ, Nabulsi O, Tal R, Mulhall JP',
    title: 'Outcomes of clomiphene citrate treatment in young hypogonadal men',
    journal: 'BJU Int',
    year: 2012,
    locator: '110:573-578',
    url: 'http://igscode.com/research-main/2015/12/2/outcomes-of-clomiphene-citrate-treatment-in-young-hypogonadal-men',
    read: 'abstract',
};
export const wu2024 = {
    id: 'wu-2024',
    authors: 'Wu YC, Sung WW',
    title: 'Clomiphene citrate treatment as an alternative therapeutic approach for male hypogonadism: mechanisms and clinical implications',
    journal: 'Pharmaceuticals',
    year: 2024,
    locator: '17:1233',
    doi: '10.3390/ph17091233',
    read: 'abstract',
};
export const clomipheneCn = {
    id: 'clomiphene-cn',
    authors: 'National drug regulator of China, model label of 2001',
    title: '枸橼酸氯米芬胶囊说明书 (clomifene citrate capsules: product text)',
    journal: 'Chinese product text, copy',
    year: 2001,
    url: 'https://big5.wiki8.com/shuomingshu/gouyuansuanlvmifenjiaonang_69.html',
    read: 'abstract',
};
export const clomipheneCnUses = {
    id: 'clomiphene-cn-uses',
    authors: 'Product page',
    title: '枸橼酸氯米芬片 (clomifene citrate tablets): indications',
    journal: 'Chinese product text, copy',
    year: 2020,
    url: 'https://yp.120ask.com/detail/35819.html',
    read: 'secondary',
};
export const tamoxifenUs = {
    id: 'tamoxifen-us',
    authors: 'DailyMed text, copy',
    title: 'Tamoxifen citrate: medication guide',
    journal: 'US label, copy',
    year: 2024,
    url: 'https://rx-indexer.com/results/Tamoxifen%20Citrate/1/',
    read: 'secondary',
};
export const tamoxifenNz = {
    id: 'tamoxifen-nz',
    authors: 'New Zealand data sheet, copied on a forum',
    title: 'Nolvadex: pharmacodynamics and pharmacokinetics',
    journal: 'Forum copy of a product text',
    year: 2004,
    url: 'https://www.elitefitness.com/forum/threads/nolvadex-half-life.152134',
    read: 'secondary',
};
export const tamoxifenVolunteers = {
    id: 'tamoxifen-volunteers',
    authors: 'Abstract on Scilit, authors and title not in the copy read',
    title: 'Tamoxifen and its desmethyl metabolite in six healthy male volunteers (as described in the abstract)',
    journal: 'Scilit',
    year: 1980,
    url: 'https://scilit.net/publications/9fbacaaae59123e112b2f0f7946109f1',
    read: 'abstract',
};
export const anastrozoleUs = {
    id: 'anastrozole-us',
    authors: 'American Health Packaging',
    title: 'Anastrozole tablets: prescribing information',
    journal: 'US label, copy',
    year: 2018,
    url: 'https://drugs-library.com/drugs/anastrozole_fc0a61a2.html',
    read: 'abstract',
};
export const arimidexEu = {
    id: 'arimidex-eu',
    authors: 'European Medicines Agency',
    title: 'Arimidex: article 30 referral, annex III, summary of product characteristics',
    journal: 'European Medicines Agency, copy',
    year: 2010,
    url: 'https://m.moam.info/arimidex-european-medicines-agency_647a14bb097c4769028c4e93.html',
    read: 'abstract',
};
export const anastrozoleCn = {
    id: 'anastrozole-cn',
    authors: 'Product page',
    title: '阿那曲唑片 (anastrozole tablets): product text',
    journal: 'Chinese product text, copy',
    year: 2013,
    url: 'https://zyk.99.com.cn/zyfj/zcyt/2013/0322/373814.html',
    read: 'secondary',
};
export const mauras2009 = {
    id: 'mauras-2009',
    authors: 'Mauras N, Bishop K, Merinbaum D, Emeribe U, Agbo F, Lowe E',
    title: 'Pharmacokinetics and pharmacodynamics of anastrozole in pubertal boys with recent-onset gynecomastia',
    journal: 'J Clin Endocrinol Metab',
    year: 2009,
    locator: '94:2975-2978',
    doi: '10.1210/jc.2008-2527',
    pmid: '19470631',
    read: 'abstract',
};
export const mauras2000 = {
    id: 'mauras-2000',
    authors: 'Mauras N, O’Brien KO, Klein KO, Hayes V',
    title: 'Estrogen suppression in males: metabolic effects',
    journal: 'J Clin Endocrinol Metab',
    year: 2000,
    locator: '85:2370-2377',
    url: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/73984635',
    read: 'abstract',
};
export const burnettBowie2008 = {
    id: 'burnett-bowie-2008',
    authors: 'Burnett-Bowie SA, Roupenian KC, Dere ME, Lee H, Leder BZ',
    title: 'Effects of aromatase inhibition in hypogonadal older men: a randomized, double-blind, placebo-controlled trial',
    journal: 'Clin Endocrinol (Oxf)',
    year: 2009,
    locator: '70:116-123',
    doi: '10.1111/j.1365-2265.2008.03327.x',
    read: 'abstract',
};
export const rhoden2004 = {
    id: 'rhoden-2004',
    authors: 'Rhoden EL, Morgentaler A',
    title: 'Treatment of testosterone-induced gynecomastia with the aromatase inhibitor, anastrozole',
    journal: 'Int J Impot Res',
    year: 2004,
    locator: '16:95-97',
    doi: '10.1038/sj.ijir.3901154',
    read: 'abstract',
};
export const deRonde2011 = {
    id: 'de-ronde-2011',
    authors: 'de Ronde W, de Jong FH',
    title: 'Aromatase inhibitors in men: effects and therapeutic options',
    journal: 'Reprod Biol Endocrinol',
    year: 2011,
    locator: '9:93',
    url: 'http://www.rbej.com/content/9/1/93',
    read: 'abstract',
};
export const mcbride2016 = {
    id: 'mcbride-2016',
    authors: 'McBride JA, Coward RM',
    title: 'Recovery of spermatogenesis following testosterone replacement therapy or anabolic-androgenic steroid use',
    journal: 'Asian J Androl',
    year: 2016,
    locator: '18:373-380',
    doi: '10.4103/1008-682X.173938',
    pmid: '26908067',
    read: 'abstract',
};
export const earl2019 = {
    id: 'earl-2019',
    authors: 'Earl JA, Kim ED',
    title: 'Enclomiphene citrate: a treatment that maintains fertility in men with secondary hypogonadism',
    journal: 'Expert Rev Endocrinol Metab',
    year: 2019,
    locator: '14:157-165',
    pmid: '31063005',
    read: 'abstract',
};
/** All of these by id. */
export const tabletTreatmentSources = {
    'helo-2017': helo2017,
    'young-1999': young1999,
    'katz-2012': katz2012,
    'wu-2024': wu2024,
    'clomiphene-cn': clomipheneCn,
    'clomiphene-cn-uses': clomipheneCnUses,
    'tamoxifen-us': tamoxifenUs,
    'tamoxifen-nz': tamoxifenNz,
    'tamoxifen-volunteers': tamoxifenVolunteers,
    'anastrozole-us': anastrozoleUs,
    'arimidex-eu': arimidexEu,
    'anastrozole-cn': anastrozoleCn,
    'mauras-2009': mauras2009,
    'mauras-2000': mauras2000,
    'burnett-bowie-2008': burnettBowie2008,
    'rhoden-2004': rhoden2004,
    'de-ronde-2011': deRonde2011,
    'mcbride-2016': mcbride2016,
    'earl-2019': earl2019,
};
//# sourceMappingURL=tablets.js.map