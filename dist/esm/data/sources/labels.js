export const testosteroneEnanthateUs = {
    id: 'testosterone-enanthate-us',
    authors: 'DailyMed, US National Library of Medicine',
    title: 'Label: testosterone enanthate injection, solution',
    journal: 'US label',
    year: 2024,
    url: 'https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=82a98132-9d5f-40a5-8c4f-f52f2a5de60e',
    read: 'abstract',
};
export const testosteroneCypionateUs = {
    id: 'testosterone-cypionate-us',
    authors: 'Pfizer',
    title: 'Depo-Testosterone prescribing information',
    journal: 'US label, copy',
    year: 2025,
    url: 'https://prescriberpoint.com/therapies/depo-testosterone-735b5bf',
    read: 'abstract',
};
export const nebidoUk = {
    id: 'nebido-uk',
    authors: 'Grunenthal Ltd',
    title: 'Nebido 1000 mg/4 ml solution for injection: summary of product characteristics',
    journal: 'Electronic Medicines Compendium',
    year: 2023,
    url: 'https://medicines.org.uk/emc/product/14631/smpc/print',
    read: 'abstract',
};
export const androgelUs = {
    id: 'androgel-us',
    authors: 'DailyMed, US National Library of Medicine',
    title: 'Label: AndroGel, testosterone gel',
    journal: 'US label',
    year: 2011,
    url: 'http://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=d466910c-9a76-44e8-8759-4717ec2c591f',
    read: 'abstract',
};
export const testopelUs = {
    id: 'testopel-us',
    authors: 'DailyMed, US National Library of Medicine',
    title: 'Label: Testopel, testosterone pellet',
    journal: 'US label',
    year: 2013,
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=a1741a0b-3d4c-42dc-880d-a06e96cce9ef&audience=consumer',
    read: 'abstract',
};
export const natestoUs = {
    id: 'natesto-us',
    authors: 'DailyMed, US National Library of Medicine',
    title: 'Label: Natesto nasal gel, testosterone gel, metered',
    journal: 'US label',
    year: 2022,
    url: 'https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=dea6bed1-eaca-11e3-ac10-0800200c9a66',
    read: 'abstract',
};
export const hcgUs = {
    id: 'hcg-us',
    authors: 'Drugs.com',
    title: 'Gonadotropin, chorionic: monograph',
    journal: 'Drugs.com',
    year: 2024,
    url: 'https://www.drugs.com/monograph/gonadotropin-chorionic.html',
    read: 'abstract',
};
export const pregnylUk = {
    id: 'pregnyl-uk',
    authors: 'Merck Sharp & Dohme',
    title: 'Pregnyl 5000 I.U. powder for solution for injection: summary of product characteristics',
    journal: 'Electronic Medicines Compendium',
    year: 2017,
    url: 'https://www.medicines.org.uk/emc/medicine/12613',
    read: 'abstract',
};
export const gonalFEu = {
    id: 'gonal-f-eu',
    authors: 'Merck Europe',
    title: 'GONAL-f: summary of product characteristics',
    journal: 'European Medicines Agency',
    year: 2019,
    url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/gonal-f',
    read: 'abstract',
};
export const menopurUk = {
    id: 'menopur-uk',
    authors: 'Ferring',
    title: 'Menopur 75 IU powder and solvent for solution for injection: summary of product characteristics',
    journal: 'UK product text, copy',
    year: 2019,
    url: 'https://medthority.com/drugs/g-genito-urinary-system-and-sex-hormones/g03/g03g/g03ga/g03ga02/menopur-75iu',
    read: 'abstract',
};
export const lutrelefCh = {
    id: 'lutrelef-ch',
    authors: 'Ferring',
    title: 'Lutrelef: Fachinformation',
    journal: 'Swiss product text',
    year: 2022,
    url: 'https://ch.oddb.org/en/gcc/fachinfo/reg/47366',
    read: 'abstract',
};
export const clomipheneUs = {
    id: 'clomiphene-us',
    authors: 'DailyMed, US National Library of Medicine',
    title: 'Clomiphene citrate tablets USP: label',
    journal: 'US label, copy',
    year: 2022,
    url: 'https://fda.report/DailyMed/8b10aaa1-fcf8-42c5-9b5a-1ac6bc417bdf',
    read: 'abstract',
};
/** All of these by id. */
export const labelSources = {
    'testosterone-enanthate-us': testosteroneEnanthateUs,
    'testosterone-cypionate-us': testosteroneCypionateUs,
    'nebido-uk': nebidoUk,
    'androgel-us': androgelUs,
    'testopel-us': testopelUs,
    'natesto-us': natestoUs,
    'hcg-us': hcgUs,
    'pregnyl-uk': pregnylUk,
    'gonal-f-eu': gonalFEu,
    'menopur-uk': menopurUk,
    'lutrelef-ch': lutrelefCh,
    'clomiphene-us': clomipheneUs,
};
//# sourceMappingURL=labels.js.map