export const endocrineSociety2010Card = {
    id: 'endocrine-society-2010-card',
    authors: 'Guideline Central, on Endocrine Society 2010',
    title: 'Monitoring of men receiving testosterone therapy, table 8 of the pocket card',
    journal: 'Pocket card',
    year: 2010,
    url: 'https://eguideline.guidelinecentral.com/i/55270/8',
    read: 'abstract',
};
export const endocrineSociety2018Summary = {
    id: 'endocrine-society-2018-summary',
    authors: 'IM Rec Deck',
    title: 'Summary of the Endocrine Society guideline of 2018',
    journal: 'Study cards',
    year: 2018,
    url: 'https://cfu288.github.io/im-rec-deck/endocrinology/male-hypogonadism/2018-endocrine-society/',
    read: 'secondary',
};
export const auaAsrm2024 = {
    id: 'aua-asrm-2024',
    authors: 'American Urological Association and American Society for Reproductive Medicine',
    title: 'Diagnosis and treatment of infertility in men, amended 15 August 2024',
    journal: 'Guideline Central',
    year: 2024,
    url: 'https://guidelinecentral.com/guideline/310017',
    read: 'abstract',
};
export const eaa2020 = {
    id: 'eaa-2020',
    authors: 'Corona G, Goulis DG, Huhtaniemi I, et al.',
    title: 'European Academy of Andrology (EAA) guidelines on investigation, treatment and monitoring of functional hypogonadism in males',
    journal: 'Andrology',
    year: 2020,
    locator: '8:970-987',
    url: 'https://vufind-test.katalog.k.utb.cz/SummonRecord/FETCH-LOGICAL-c2700-d1e38cf0e6d552dea364053421058e39b37ea6a92691c99111ec67bf32f9aa7e53',
    read: 'abstract',
};
export const eau2025Summary = {
    id: 'eau-2025-summary',
    authors: 'Pathway editors, on the European Association of Urology 2025',
    title: 'Male hypogonadism: summary of guidelines',
    journal: 'Pathway',
    year: 2025,
    url: 'https://p-web.fly.dev/diseases/male-hypogonadism-recBbq16MFvJGGAZh',
    read: 'secondary',
};
export const eauHypogonadismChapter = {
    id: 'eau-hypogonadism-chapter',
    authors: 'European Association of Urology',
    title: 'Sexual and reproductive health, chapter 3: male hypogonadism (opening of the chapter)',
    journal: 'European Association of Urology',
    year: 2025,
    url: 'https://uroweb.org/guidelines/sexual-and-reproductive-health/chapter/male-hypogonadism',
    read: 'abstract',
};
export const bssm2017 = {
    id: 'bssm-2017',
    authors: 'Hackett G, Kirby M, Edwards D, et al.',
    title: 'The British Society for Sexual Medicine guidelines on adult testosterone deficiency, with statements for UK practice',
    journal: 'J Sex Med',
    year: 2017,
    locator: '14:1504-1523',
    url: 'https://dbpia.nl.go.kr/view-large/390650682',
    read: 'abstract',
};
export const cua2021 = {
    id: 'cua-2021',
    authors: 'Grober ED, Krakowsky Y, Khera M, et al.',
    title: 'Canadian Urological Association guideline on testosterone deficiency in men: evidence-based Q&A',
    journal: 'Can Urol Assoc J',
    year: 2021,
    locator: '15:E234-E243',
    doi: '10.5489/cuaj.7252',
    pmid: '33661092',
    read: 'abstract',
};
export const li2014 = {
    id: 'li-2014',
    authors: 'Li HJ',
    title: 'More attention should be paid to the treatment of male infertility with drugs–testosterone: to use it or not?',
    journal: 'Asian J Androl',
    year: 2014,
    locator: '16:270-273',
    doi: '10.4103/1008-682X.122343',
    read: 'abstract',
};
export const whoInfertility2025 = {
    id: 'who-infertility-2025',
    authors: 'WHO Guideline Development Group for Infertility, Mburu G, et al.',
    title: 'Recommendations from the WHO guideline for the prevention, diagnosis, and treatment of infertility',
    journal: 'Fertil Steril',
    year: 2025,
    doi: '10.1016/j.fertnstert.2025.11.014',
    read: 'abstract',
};
export const whoInfertility2025Notes = {
    id: 'who-infertility-2025-notes',
    authors: 'Podcast notes on the WHO guideline',
    title: 'WHO guideline on infertility 2025: key takeaways',
    journal: 'Podcast',
    year: 2025,
    url: 'https://podcastdetails.com/episode?podcast=https%3A%2F%2Ffeeds.buzzsprout.com%2F2434547.rss&title=who_guideline_on_infertlity_2025',
    read: 'secondary',
};
export const quinton2020 = {
    id: 'quinton-2020',
    authors: 'Al-Sharefi A, Quinton R',
    title: 'Current national and international guidelines for the management of male hypogonadism: helping clinicians to navigate variation in diagnostic criteria and treatment recommendations',
    journal: 'Endocrinol Metab',
    year: 2020,
    locator: '35:526-540',
    doi: '10.3803/EnM.2020.760',
    read: 'abstract',
};
/** All of these by id. */
export const guidelineSources = {
    'endocrine-society-2010-card': endocrineSociety2010Card,
    'endocrine-society-2018-summary': endocrineSociety2018Summary,
    'aua-asrm-2024': auaAsrm2024,
    'eaa-2020': eaa2020,
    'eau-2025-summary': eau2025Summary,
    'eau-hypogonadism-chapter': eauHypogonadismChapter,
    'bssm-2017': bssm2017,
    'cua-2021': cua2021,
    'li-2014': li2014,
    'who-infertility-2025': whoInfertility2025,
    'who-infertility-2025-notes': whoInfertility2025Notes,
    'quinton-2020': quinton2020,
};
//# sourceMappingURL=guidelines.js.map