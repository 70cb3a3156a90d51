export const xyostedUs = {
    id: 'xyosted-us',
    authors: 'Antares Pharma',
    title: 'Xyosted (testosterone enanthate) injection for subcutaneous use: prescribing information',
    journal: 'US label, copy',
    year: 2024,
    url: 'https://prescriberpoint.com/therapies/xyosted-8a3d204',
    read: 'abstract',
};
export const enanthateUk = {
    id: 'enanthate-uk',
    authors: 'Alliance Pharmaceuticals',
    title: 'Testosterone Enantate 250 mg/ml solution for injection: summary of product characteristics',
    journal: 'Electronic Medicines Compendium',
    year: 2026,
    url: 'https://www.medicines.org.uk/emc/product/3733',
    read: 'abstract',
};
export const aveedUs = {
    id: 'aveed-us',
    authors: 'DailyMed, US National Library of Medicine',
    title: 'Label: Aveed, testosterone undecanoate injection',
    journal: 'US label',
    year: 2021,
    url: 'https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=f80f025b-17d8-40af-8739-20ce07902045',
    read: 'abstract',
};
export const aveedTrialUs = {
    id: 'aveed-trial-us',
    authors: 'Endo Pharmaceuticals',
    title: 'Aveed (testosterone undecanoate) 250 mg/mL: adverse reactions in the 84-week study',
    journal: 'US label, copy',
    year: 2024,
    url: 'https://medthority.com/fda/a/aveed/aveed-testosterone-undecanoate-250-mgml-endo-pharmaceuticals-inc2',
    read: 'abstract',
};
export const testogelUk = {
    id: 'testogel-uk',
    authors: 'Besins Healthcare (UK)',
    title: 'Testogel 40.5 mg transdermal gel in sachet: summary of product characteristics',
    journal: 'Electronic Medicines Compendium',
    year: 2022,
    url: 'https://medicines.org.uk/emc/product/13255/smpc',
    read: 'abstract',
};
export const androgel162Us = {
    id: 'androgel-162-us',
    authors: 'AbbVie',
    title: 'AndroGel 1.62 %: prescribing information',
    journal: 'US label, copy',
    year: 2024,
    url: 'https://prescriberpoint.com/therapies/androgel-f4e8d29',
    read: 'abstract',
};
export const depoTestosteroneUs = {
    id: 'depo-testosterone-us',
    authors: 'Pharmacia and Upjohn',
    title: 'Depo-Testosterone: label; its half-life was read in accounts of it',
    journal: 'US label',
    year: 2018,
    url: 'http://labeling.pfizer.com/showlabeling.aspx?id=548',
    read: 'secondary',
};
export const testosteroneDrugGuide = {
    id: 'testosterone-drug-guide',
    authors: 'Skyscape drug guide',
    title: 'Testosterone (topical and nasal): drug monograph',
    journal: 'Drug guide',
    year: 2024,
    url: 'https://download.skyscape.com/download/ota/lonestar/F31E6463-B697-47C5-8589-F78B5C964691/drugguide.ed19_2024/content/HTML/i/tl53.htm',
    read: 'secondary',
};
export const behrePreparations = {
    id: 'behre-preparations',
    authors: 'Behre HM, Wang C, Handelsman DJ, Nieschlag E',
    title: 'Pharmacology of testosterone preparations',
    journal: 'Testosterone: action, deficiency, substitution (Cambridge University Press)',
    year: 2004,
    doi: '10.1017/CBO9780511545221.015',
    read: 'secondary',
};
export const undecanoateMdwiki = {
    id: 'undecanoate-mdwiki',
    authors: 'Wiki Project Med',
    title: 'Testosterone undecanoate',
    journal: 'MDWiki',
    year: 2024,
    url: 'https://mdwiki.org/wiki/Testosterone_undecanoate',
    read: 'secondary',
};
export const kelleher2004 = {
    id: 'kelleher-2004',
    authors: 'Kelleher S, Howe C, Conway AJ, Handelsman DJ',
    title: 'Testosterone release rate and duration of action of testosterone pellet implants',
    journal: 'Clin Endocrinol (Oxf)',
    year: 2004,
    url: 'https://support.simpatra.com/support/solutions/articles/9000108425-testosterone-release-rate-and-duration-of-action-of-testosterone-pellet-implants',
    read: 'abstract',
};
export const handelsman1997 = {
    id: 'handelsman-1997',
    authors: 'Handelsman DJ, Mackey MA, Howe C, Turner L, Conway AJ',
    title: 'An analysis of testosterone implants for androgen replacement therapy',
    journal: 'Clin Endocrinol (Oxf)',
    year: 1997,
    url: 'https://support.simpatra.com/support/solutions/articles/9000105538-an-analysis-of-testosterone-implants-for-androgen-replacement-therapy',
    read: 'abstract',
};
/** All of these by id. */
export const testosteroneTreatmentSources = {
    'xyosted-us': xyostedUs,
    'enanthate-uk': enanthateUk,
    'aveed-us': aveedUs,
    'aveed-trial-us': aveedTrialUs,
    'testogel-uk': testogelUk,
    'androgel-162-us': androgel162Us,
    'depo-testosterone-us': depoTestosteroneUs,
    'testosterone-drug-guide': testosteroneDrugGuide,
    'behre-preparations': behrePreparations,
    'undecanoate-mdwiki': undecanoateMdwiki,
    'kelleher-2004': kelleher2004,
    'handelsman-1997': handelsman1997,
};
//# sourceMappingURL=testosterone.js.map