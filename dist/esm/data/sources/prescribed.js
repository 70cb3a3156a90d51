export const samplaski2014 = {
    id: 'samplaski-2014',
    authors: 'Samplaski MK, Loai Y, Wong K, Lo KC, Grober ED, Jarvi KA',
    title: 'Testosterone use in the male infertility population: prescribing patterns and effects on semen and hormonal parameters',
    journal: 'Fertil Steril',
    year: 2014,
    pmid: '24094422',
    read: 'abstract',
};
export const ramasamy2020 = {
    id: 'ramasamy-2020',
    authors: 'Ramasamy R, Masterson TA, Best JC, et al.',
    title: 'Effect of Natesto on reproductive hormones, semen parameters and hypogonadal symptoms: a single center, open label, single arm trial',
    journal: 'J Urol',
    year: 2020,
    url: 'https://miami.pure.elsevier.com/en/publications/effect-of-natesto-on-reproductive-hormones-semen-parameters-and-h',
    read: 'abstract',
};
export const conners2017 = {
    id: 'conners-2017',
    authors: 'Conners W et al., reported by UroToday',
    title: 'Nasal testosterone gel shown to normalize androgen levels, improve erectile function & mood in hypogonadal men',
    journal: 'UroToday, report on AUA 2017 abstract MP89-06',
    year: 2017,
    url: 'https://www.urotoday.com/recent-abstracts/men-s-health/androgen-deficiency/96602-nasal-testosterone-gel-shown-to-normalize-androgen-levels-improve-erectile-function-mood-in-hypogonadal-men.html',
    read: 'abstract',
};
export const gregoric2024 = {
    id: 'gregoric-2024',
    authors: 'Gregoric N, Sikonja J, Janez A, Jensterle M',
    title: 'The effects of semaglutide vs testosterone replacement therapy on functional hypogonadism and sperm quality in men with type 2 diabetes mellitus and obesity',
    journal: 'Endocrine Abstracts',
    year: 2024,
    locator: '99:OC12.5',
    doi: '10.1530/endoabs.99.OC12.5',
    read: 'abstract',
};
export const diaz2023 = {
    id: 'diaz-2023',
    authors: 'Diaz P, Reddy R, Blachman-Braun R, et al.',
    title: 'Comparison of intratesticular testosterone between men receiving nasal, intramuscular, and subcutaneous pellet testosterone therapy: evaluation of data from two single-center randomized clinical trials',
    journal: 'World J Mens Health',
    year: 2023,
    locator: '41:390-395',
    doi: '10.5534/wjmh.210261',
    pmid: '35791295',
    read: 'abstract',
};
export const wiehle2015 = {
    id: 'wiehle-2015',
    authors: 'Wiehle R, Fontenot G, Nydell J, Thompson J, Sandel M, McCullough A',
    title: 'Enclomid and topical testosterone elevate testosterone in hypogonadal men but enclomid does not decrease testes size',
    journal: 'ENDO 2015, abstract SAT-124',
    year: 2015,
    url: 'https://endo.confex.com/endo/2015endo/webprogram/Paper21261.html',
    read: 'abstract',
};
export const shankaraNarayana2020 = {
    id: 'shankara-narayana-2020',
    authors: 'Shankara-Narayana N, Yu C, Savkovic S, et al.',
    title: 'Rate and extent of recovery from reproductive and cardiac dysfunction due to androgen abuse in men',
    journal: 'J Clin Endocrinol Metab',
    year: 2020,
    locator: '105:1827-1839',
    doi: '10.1210/clinem/dgz324',
    read: 'abstract',
};
export const kanayama2015 = {
    id: 'kanayama-2015',
    authors: 'Kanayama G, Hudson JI, DeLuca J, et al.',
    title: 'Prolonged hypogonadism in males following withdrawal from anabolic-androgenic steroids: an under-recognized problem',
    journal: 'Addiction',
    year: 2015,
    doi: '10.1111/add.12850',
    pmid: '25598171',
    read: 'abstract',
};
export const alHashimi2022 = {
    id: 'al-hashimi-2022',
    authors: 'Al Hashimi M',
    title: 'The deleterious effects of anabolic androgenic steroid abuse on sexual and reproductive health and comparison of recovery between treated and untreated patients: single-center prospective randomized study',
    journal: 'Andrologia',
    year: 2022,
    locator: '54:e14576',
    doi: '10.1111/and.14576',
    pmid: '36065528',
    read: 'abstract',
};
/** All of these by id. */
export const prescribedSources = {
    'samplaski-2014': samplaski2014,
    'ramasamy-2020': ramasamy2020,
    'conners-2017': conners2017,
    'gregoric-2024': gregoric2024,
    'diaz-2023': diaz2023,
    'wiehle-2015': wiehle2015,
    'shankara-narayana-2020': shankaraNarayana2020,
    'kanayama-2015': kanayama2015,
    'al-hashimi-2022': alHashimi2022,
};
//# sourceMappingURL=prescribed.js.map