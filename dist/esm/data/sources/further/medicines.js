export const gonadotropinCycles2024 = {
    id: 'gonadotropin-cycles-2024',
    authors: 'Authors of 160 treatment cycles in 99 men',
    title: 'Efficacy of gonadotropin therapy to induce spermatogenesis and fertility in men with pathologic gonadotropin deficiency',
    journal: 'Open-access article',
    year: 2024,
    url: 'https://endolab.net/research/papers/ee07b908-4fd7-463b-a8d2-638d808ec2f1',
    read: 'abstract',
};
export const raman2002 = {
    id: 'raman-2002',
    authors: 'Raman JD, Schlegel PN',
    title: 'Aromatase inhibitors for male infertility',
    journal: 'J Urol',
    year: 2002,
    locator: '167:624-629',
    url: 'https://pennstate.pure.elsevier.com/en/publications/aromatase-inhibitors-for-male-infertility',
    read: 'abstract',
};
export const tsjoen2005 = {
    id: 'tsjoen-2005',
    authors: 'T’Sjoen GG et al.',
    title: 'Comparative assessment in young and elderly men of the gonadotropin response to aromatase inhibition',
    journal: 'J Clin Endocrinol Metab',
    year: 2005,
    url: 'https://support.simpatra.com/support/solutions/articles/9000110577',
    read: 'abstract',
};
export const enclomipheneAfterGelRegistry = {
    id: 'enclomiphene-after-gel-registry',
    authors: 'Registry entry NCT00706719',
    title: 'Enclomiphene or testosterone gel in men who stopped topical testosterone (design)',
    journal: 'Trial registry',
    year: 2009,
    url: 'https://meddatax.com/clinical-trials/NCT00706719/results',
    read: 'abstract',
};
export const yang2022 = {
    id: 'yang-2022',
    authors: 'Yang Y, Chen S, Chen H, Guo Y, Teng X',
    title: 'The efficacy of anastrozole in subfertile men with and without abnormal testosterone to estradiol ratios',
    journal: 'Transl Androl Urol',
    year: 2022,
    doi: '10.21037/tau-22-95',
    read: 'abstract',
};
export const gregoriou2012 = {
    id: 'gregoriou-2012',
    authors: 'Gregoriou O, Bakas P, Grigoriadis C, Creatsa M, Hassiakos D, Creatsas G',
    title: 'Changes in the hormonal profile and seminal parameters with the use of aromatase inhibitors in the management of infertile men with low testosterone to estradiol ratios',
    journal: 'Fertil Steril',
    year: 2012,
    locator: '98:48-51',
    url: 'https://www.fertstertdialog.com/posts/7995-changes-in-the-hormonal-profile-and-seminal-parameters-with-the-use-of-aromatase-inhibitors-in-the-management-of-infertile-men-with-low-testosterone-to-estradiol-ratios?channel_id=427-july-2012',
    read: 'abstract',
};
/** All of these by id. */
export const furtherMedicineSources = {
    'gonadotropin-cycles-2024': gonadotropinCycles2024,
    'raman-2002': raman2002,
    'tsjoen-2005': tsjoen2005,
    'enclomiphene-after-gel-registry': enclomipheneAfterGelRegistry,
    'yang-2022': yang2022,
    'gregoriou-2012': gregoriou2012,
};
//# sourceMappingURL=medicines.js.map