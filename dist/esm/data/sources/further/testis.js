export const johnson1983 = {
    id: 'johnson-1983',
    authors: 'Johnson L, Petty CS, Neaves WB',
    title: 'Further quantification of human spermatogenesis: germ cell loss during postprophase of meiosis and its relationship to daily sperm production',
    journal: 'Biol Reprod',
    year: 1983,
    url: 'https://scilit.com/publications/ebf7ea444a96566d3469bfbee47d8910',
    read: 'abstract',
};
export const mori1982 = {
    id: 'mori-1982',
    authors: 'Mori H et al.',
    title: 'Stereological analysis of Leydig cell ultrastructure in aged humans',
    journal: 'J Clin Endocrinol Metab',
    year: 1982,
    locator: '55:634-641',
    doi: '10.1210/jcem-55-4-634',
    pmid: '7107810',
    read: 'abstract',
};
export const kaler1978 = {
    id: 'kaler-1978',
    authors: 'Kaler LW, Neaves WB',
    title: 'Attrition of the human Leydig cell population with advancing age',
    journal: 'Anat Rec',
    year: 1978,
    locator: '192(4)',
    doi: '10.1002/ar.1091920405',
    read: 'abstract',
};
export const petersen2015 = {
    id: 'petersen-2015',
    authors: 'Petersen PM et al.',
    title: 'The total number of Leydig and Sertoli cells in the testes of men across various age groups – a stereological study',
    journal: 'J Anat',
    year: 2015,
    locator: '226:175-179',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4304573',
    read: 'abstract',
};
export const morse1973 = {
    id: 'morse-1973',
    authors: 'Morse HC et al.',
    title: 'Testosterone concentrations in testes of normal men: effects of testosterone propionate administration',
    journal: 'J Clin Endocrinol Metab',
    year: 1973,
    locator: '37:882',
    url: 'https://scilit.com/publications/b75b5dedabbfac797ef7627c73c70dae',
    read: 'abstract',
};
export const heller1950Retold = {
    id: 'heller-1950-retold',
    authors: 'Heckel NJ and colleagues, on Heller CG, Nelson WO, Hill IB et al. 1950',
    title: 'Article of 1951 that tells of testis biopsies before, at the end of and after testosterone propionate (title not on the page read)',
    journal: 'J Clin Endocrinol Metab',
    year: 1951,
    locator: '11:235',
    url: 'https://academic.oup.com/jcem/article-abstract/11/3/235/2719960',
    read: 'secondary',
};
export const heckelRebound1951 = {
    id: 'heckel-rebound-1951',
    authors: 'Heckel NJ and colleagues',
    title: 'Spermatogenic rebound phenomenon after administration of testosterone propionate',
    journal: 'J Clin Endocrinol Metab',
    year: 1951,
    url: 'https://scilit.net/publications/6d9a130c86207c2209a7cdedb758d21d',
    read: 'abstract',
};
export const mcdonaldHeckel1956 = {
    id: 'mcdonald-heckel-1956',
    authors: 'McDonald JH, Heckel NJ',
    title: 'Further observations on the rebound phenomenon in the treatment of certain types of spermatogenic dysfunction',
    journal: 'J Urol',
    year: 1956,
    locator: '75(6)',
    url: 'https://c.coek.info/pdf-further-observations-on-the-rebound-phenomenon-in-the-treatment-of-certain-types.html',
    read: 'abstract',
};
export const schwartz1979 = {
    id: 'schwartz-1979',
    authors: 'Schwartz D, Laplanche A, Jouannet P, David G',
    title: 'Within-subject variability of human semen in regard to sperm count, volume, total number of spermatozoa and length of abstinence',
    journal: 'J Reprod Fertil',
    year: 1979,
    locator: '57(2)',
    url: 'https://rep.bioscientifica.com/view/journals/rep/57/2/jrf_57_2_022.xml',
    read: 'abstract',
};
export const pepperell1975 = {
    id: 'pepperell-1975',
    authors: 'Pepperell RJ, de Kretser DM, Burger HG',
    title: 'Studies on the metabolic clearance rate and production rate of human luteinizing hormone and on the initial half-time of its subunits in man',
    journal: 'J Clin Invest',
    year: 1975,
    url: 'https://moam.info/production-rate-of-human-luteinizing-hormone-and_5b9992b1097c47d10e8b45dd.html',
    read: 'abstract',
};
export const veldhuis1986 = {
    id: 'veldhuis-1986',
    authors: 'Veldhuis JD, Fraioli F, Rogol AD, Dufau ML',
    title: 'Metabolic clearance of biologically active luteinizing hormone in man',
    journal: 'J Clin Invest',
    year: 1986,
    locator: '77:1122-1128',
    url: 'https://mayoclinic.pure.elsevier.com/en/publications/metabolic-clearance-of-biologically-active-luteinizing-hormone-in',
    read: 'abstract',
};
/** All of these by id. */
export const testisSources = {
    'johnson-1983': johnson1983,
    'mori-1982': mori1982,
    'kaler-1978': kaler1978,
    'petersen-2015': petersen2015,
    'morse-1973': morse1973,
    'heller-1950-retold': heller1950Retold,
    'heckel-rebound-1951': heckelRebound1951,
    'mcdonald-heckel-1956': mcdonaldHeckel1956,
    'schwartz-1979': schwartz1979,
    'pepperell-1975': pepperell1975,
    'veldhuis-1986': veldhuis1986,
};
//# sourceMappingURL=testis.js.map