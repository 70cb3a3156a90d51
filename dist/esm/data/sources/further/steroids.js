export const smit2021 = {
    id: 'smit-2021',
    authors: 'Smit DL, Buijs MM, de Hon O, den Heijer M, de Ronde W',
    title: 'Disruption and recovery of testicular function during and after androgen abuse: the HAARLEM study',
    journal: 'Hum Reprod',
    year: 2021,
    locator: '36:880-890',
    doi: '10.1093/humrep/deaa366',
    pmid: '33550376',
    read: 'abstract',
};
export const rasmussen2016 = {
    id: 'rasmussen-2016',
    authors: 'Rasmussen JJ, Selmer C, Østergren PB, et al.',
    title: 'Former abusers of anabolic androgenic steroids exhibit decreased testosterone levels and hypogonadal symptoms years after cessation: a case-control study',
    journal: 'PLoS One',
    year: 2016,
    locator: '11:e0161208',
    doi: '10.1371/journal.pone.0161208',
    read: 'abstract',
};
export const bonetti2008 = {
    id: 'bonetti-2008',
    authors: 'Bonetti A, Tirelli F, Catapano A, et al.',
    title: 'Side effects of anabolic androgenic steroids abuse',
    journal: 'Int J Sports Med',
    year: 2008,
    locator: '29:679-687',
    doi: '10.1055/s-2007-965808',
    read: 'abstract',
};
export const christou2017 = {
    id: 'christou-2017',
    authors: 'Christou MA, Christou PA, Markozannes G, Tsatsoulis A, Mastorakos G, Tigas S',
    title: 'Effects of anabolic androgenic steroids on the reproductive system of athletes and recreational users: a systematic review and meta-analysis',
    journal: 'Sports Med',
    year: 2017,
    doi: '10.1007/s40279-017-0709-z',
    read: 'secondary',
};
export const windfeldMathiasen2021 = {
    id: 'windfeld-mathiasen-2021',
    authors: 'Windfeld-Mathiasen J, Dalhoff KP, Andersen JT, Klemp M, Horwitz A, Horwitz H',
    title: 'Male fertility before and after androgen abuse',
    journal: 'J Clin Endocrinol Metab',
    year: 2021,
    locator: '106:442-449',
    doi: '10.1210/clinem/dgaa837',
    pmid: '33196845',
    read: 'abstract',
};
export const knuth1989 = {
    id: 'knuth-1989',
    authors: 'Knuth UA, Maniera H, Nieschlag E',
    title: 'Anabolic steroids and semen parameters in bodybuilders',
    journal: 'Fertil Steril',
    year: 1989,
    locator: '52:1041-1047',
    url: 'https://c.coek.info/pdf-anabolic-steroids-and-semen-parameters-in-bodybuilders-.html',
    read: 'abstract',
};
export const asihReview2023 = {
    id: 'asih-review-2023',
    authors: 'Endocrine Connections, review EC-23-0358',
    title: 'Scoping review of recovery from anabolic steroid-induced hypogonadism (title as described)',
    journal: 'Endocr Connect',
    year: 2023,
    locator: '12(12)',
    url: 'https://ec.bioscientifica.com/view/journals/ec/12/12/EC-23-0358.xml',
    read: 'abstract',
};
export const grant2025 = {
    id: 'grant-2025',
    authors: 'Grant B and colleagues, as reported from ENDO 2025',
    title: 'Steroid abuse withdrawal symptoms tied to psychiatric burden',
    journal: 'News report on a meeting abstract',
    year: 2025,
    url: 'https://cms.medugate.me/blog-details/steroid-abuse-withdrawal-symptoms-tied-to-psychiatric-burden',
    read: 'secondary',
};
export const lemcke1996 = {
    id: 'lemcke-1996',
    authors: 'Lemcke B, Zentgraf J, Behre HM, Kliesch S, Bramswig JH, Nieschlag E',
    title: 'Long-term effects on testicular function of high-dose testosterone treatment for excessively tall stature',
    journal: 'J Clin Endocrinol Metab',
    year: 1996,
    pmid: '8550767',
    read: 'abstract',
};
export const deWaal1995 = {
    id: 'de-waal-1995',
    authors: 'de Waal WJ et al.',
    title: 'High dose testosterone therapy for reduction of final height in constitutionally tall boys: does it influence testicular function in adulthood?',
    journal: 'Clin Endocrinol',
    year: 1995,
    locator: '43:87-95',
    doi: '10.1111/j.1365-2265.1995.tb01897.x',
    pmid: '7641415',
    read: 'abstract',
};
/** All of these by id. */
export const steroidSources = {
    'smit-2021': smit2021,
    'rasmussen-2016': rasmussen2016,
    'bonetti-2008': bonetti2008,
    'christou-2017': christou2017,
    'windfeld-mathiasen-2021': windfeldMathiasen2021,
    'knuth-1989': knuth1989,
    'asih-review-2023': asihReview2023,
    'grant-2025': grant2025,
    'lemcke-1996': lemcke1996,
    'de-waal-1995': deWaal1995,
};
//# sourceMappingURL=steroids.js.map