export const hcgCh = {
    id: 'hcg-ch',
    authors: 'Swiss product text, registration 33001',
    title: 'Choriogonadotropin: Fachinformation',
    journal: 'Swiss product text',
    year: 2022,
    url: 'https://ch.oddb.org/en/gcc/fachinfo/reg/33001',
    read: 'abstract',
};
export const saal1991 = {
    id: 'saal-1991',
    authors: 'Saal W, Happ J, Cordes U, et al.',
    title: 'hCG under the skin or into a muscle in 24 healthy men (title as described in the abstract)',
    journal: 'Fertil Steril',
    year: 1991,
    pmid: '1712735',
    read: 'abstract',
};
export const zhang2015 = {
    id: 'zhang-2015',
    authors: 'Zhang M, Tong G, Liu Y, et al.',
    title: 'Sequential versus continual purified urinary FSH/hCG in men with idiopathic hypogonadotropic hypogonadism',
    journal: 'J Clin Endocrinol Metab',
    year: 2015,
    locator: '100:2449-2455',
    doi: '10.1210/jc.2014-3802',
    read: 'abstract',
};
export const leCotonnec1993 = {
    id: 'le-cotonnec-1993',
    authors: 'le Cotonnec JY, et al.',
    title: 'Comparative pharmacokinetics of two urinary human follicle stimulating hormone preparations in healthy female and male volunteers',
    journal: 'Hum Reprod',
    year: 1993,
    locator: '8:1604-1611',
    doi: '10.1093/oxfordjournals.humrep.a137899',
    pmid: '8300814',
    read: 'abstract',
};
export const urinaryFshMen = {
    id: 'urinary-fsh-men',
    authors: 'Abstract on Scilit, authors not in the copy read',
    title: 'Bio and immuno-activity of FSH in serum after intramuscular injection of highly purified urinary human FSH in normal men',
    journal: 'Scilit',
    year: 1990,
    url: 'https://scilit.com/publications/31a3243ed2b516e6fca3e95bd6065bdf',
    read: 'abstract',
};
export const gonalFUs = {
    id: 'gonal-f-us',
    authors: 'Prescribing reference, US',
    title: 'Gonal-f and Gonal-f RFF: indications and dosage',
    journal: 'Prescribing reference, copy',
    year: 2024,
    url: 'http://butalbitalapap.org/index-3840.html',
    read: 'secondary',
};
export const menotropinsUs = {
    id: 'menotropins-us',
    authors: 'Drugs.com',
    title: 'Menotropins: monograph',
    journal: 'Drugs.com',
    year: 2024,
    url: 'http://www.drugs.com/monograph/menotropins.html',
    read: 'abstract',
};
export const merionalCh = {
    id: 'merional-ch',
    authors: 'Swiss product text, registration 68570',
    title: 'Merional HG (menotropin): Fachinformation, Pharmakokinetik',
    journal: 'Swiss product text',
    year: 2023,
    url: 'https://ch.oddb.org/de/gcc/fachinfo/reg/68570/chapter/kinetic',
    read: 'abstract',
};
export const hurley1987 = {
    id: 'hurley-1987',
    authors: 'Hurley DM, Clarke IJ, Shelton R, Burger HG',
    title: 'Subcutaneous administration of gonadotropin-releasing hormone: absorption kinetics and gonadotropin responses',
    journal: 'J Clin Endocrinol Metab',
    year: 1987,
    locator: '64:46-52',
    url: 'https://research.monash.edu/en/publications/subcutaneous-administration-of-gonadotropin-releasing-hormone-abs',
    read: 'abstract',
};
export const gnrhRoutes = {
    id: 'gnrh-routes',
    authors: 'Abstract on Scilit, authors not in the copy read',
    title: 'Pharmacokinetics of gonadotropin-releasing hormone: comparison of subcutaneous and intravenous routes',
    journal: 'Scilit',
    year: 1984,
    url: 'https://scilit.net/publications/a9762616545b19ecfe3a3823e7b0a428',
    read: 'abstract',
};
export const happ1978 = {
    id: 'happ-1978',
    authors: 'Happ J, Hartmann U, Weber T, Cordes U, Beyer J',
    title: 'Gonadotropin and testosterone secretion in normal human males after stimulation with gonadotropin-releasing hormone (GnRH) or potent GnRH analogs using different modes of application',
    journal: 'Fertil Steril',
    year: 1978,
    locator: '30:666-673',
    url: 'https://eurekamag.com/research/040/224/040224663.php',
    read: 'abstract',
};
export const liu1988 = {
    id: 'liu-1988',
    authors: 'Liu L, Chaudhari N, Corle D, Sherins RJ',
    title: 'Comparison of pulsatile subcutaneous gonadotropin-releasing hormone and exogenous gonadotropins in the treatment of men with isolated hypogonadotropic hypogonadism',
    journal: 'Fertil Steril',
    year: 1988,
    locator: '49:302-308',
    url: 'https://kundoc.com/pdf-comparison-of-pulsatile-subcutaneous-gonadotropin-releasing-hormone-and-exogenou.html',
    read: 'abstract',
};
export const gonadorelinCn = {
    id: 'gonadorelin-cn',
    authors: 'Lingkang drug information',
    title: '戈那瑞林 (gonadorelin): monograph',
    journal: 'Chinese drug information',
    year: 2020,
    url: 'http://lingkangyy.org.cn/index.php/Home/Index/yaodianDetail/d_id/3325.html',
    read: 'secondary',
};
export const gnrhPumpCn2022 = {
    id: 'gnrh-pump-cn-2022',
    authors: 'Chinese Society of Andrology, account on a medical news site',
    title: '下丘脑促性腺激素释放激素脉冲泵在男科疾病中应用专家共识 (expert consensus on the GnRH pulse pump in andrology)',
    journal: 'Zhonghua Nan Ke Xue',
    year: 2022,
    locator: '28(3):273-280',
    url: 'http://www.medtranslation.cn/chuanranbing/20260104/252426.html',
    read: 'secondary',
};
export const novarelUs = {
    id: 'novarel-us',
    authors: 'DrugLib',
    title: 'Novarel (chorionic gonadotropin): indications and dosage',
    journal: 'US label, copy',
    year: 2012,
    url: 'http://webmail.druglib.com/druginfo/novarel/indications_dosage/',
    read: 'abstract',
};
/** All of these by id. */
export const gonadotropinTreatmentSources = {
    'hcg-ch': hcgCh,
    'novarel-us': novarelUs,
    'saal-1991': saal1991,
    'zhang-2015': zhang2015,
    'le-cotonnec-1993': leCotonnec1993,
    'urinary-fsh-men': urinaryFshMen,
    'gonal-f-us': gonalFUs,
    'menotropins-us': menotropinsUs,
    'merional-ch': merionalCh,
    'hurley-1987': hurley1987,
    'gnrh-routes': gnrhRoutes,
    'happ-1978': happ1978,
    'liu-1988': liu1988,
    'gonadorelin-cn': gonadorelinCn,
    'gnrh-pump-cn-2022': gnrhPumpCn2022,
};
//# sourceMappingURL=gonadotropins.js.map