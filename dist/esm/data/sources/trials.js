export const thai1996 = {
    id: 'thai-1996',
    authors: 'Authors not in the copy read',
    title: 'Suppression of spermatogenesis by testosterone enanthate in Thai men',
    journal: 'J Med Assoc Thai',
    year: 1996,
    locator: '79:624-629',
    pmid: '8996996',
    read: 'abstract',
};
export const kohn2016 = {
    id: 'kohn-2016',
    authors: 'Kohn TP, Louis MR, Pickett SM, Lindgren MC, Pastuszak AW, Lipshultz LI',
    title: 'Duration of testosterone therapy and male age predict time to return of normal total motile sperm count after human chorionic gonadotropin therapy',
    journal: 'AUA annual meeting, abstract PD07-11',
    year: 2016,
    url: 'https://excelmale.com/forum/threads/time-on-trt-and-age-predict-hcg-response.6973',
    read: 'secondary',
};
export const reprosZa003 = {
    id: 'repros-za003',
    authors: 'Repros Therapeutics',
    title: 'Reanalysis by outside statistician shows Androxal provides statistically significant improvement in testosterone levels in men with male hormone levels ≤ 250 ng/dL',
    journal: 'Press release of the sponsor, filed with the SEC',
    year: 2010,
    url: 'https://www.sec.gov/Archives/edgar/data/897075/000114420410068539/v206703_ex99-2.htm',
    read: 'secondary',
};
export const reprosZa203 = {
    id: 'repros-za203',
    authors: 'Repros Therapeutics',
    title: 'Top line results of the ZA-203 phase 2b study of Androxal in secondary hypogonadal men',
    journal: 'Press release of the sponsor, filed with the SEC',
    year: 2011,
    url: 'https://www.sec.gov/Archives/edgar/data/897075/000117184311003771/newsrelease.htm',
    read: 'secondary',
};
export const reprosZa204 = {
    id: 'repros-za204',
    authors: 'Repros Therapeutics',
    title: 'Results of the ZA-204 study of Androxal versus a topical gel',
    journal: 'Press release of the sponsor, filed with the SEC',
    year: 2011,
    url: 'https://www.sec.gov/Archives/edgar/data/897075/000117184311003354/newsrelease.htm',
    read: 'secondary',
};
export const trialSources = {
    'thai-1996': thai1996,
    'kohn-2016': kohn2016,
    'repros-za003': reprosZa003,
    'repros-za203': reprosZa203,
    'repros-za204': reprosZa204,
};
//# sourceMappingURL=trials.js.map