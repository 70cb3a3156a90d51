// Where guidelines stand on testosterone and children. Paraphrased; each with what of it was read.
import { reviewed2026 } from '../review.js';
export const guidelineEndocrineSociety = {
    id: 'guideline-endocrine-society',
    text: {
        fundamentals: 'The US hormone doctors say: do not start testosterone if you plan a child soon. We read their main points, not the whole paper.',
        intermediate: 'The Endocrine Society (2018) advises against starting testosterone in men who plan fertility in the near term, and asks for LH and FSH to find the kind of deficiency. Its own page and a summary were read.',
        academic: 'Endocrine Society 2018: recommendation against initiation when fertility is planned in the near term (own page); LH and FSH to separate primary from secondary (summary). The full text was not read.',
    },
    sources: ['endocrine-society-2018', 'endocrine-society-2018-summary'],
    strength: 'expert',
    ...reviewed2026,
};
export const guidelineEurope = {
    id: 'guideline-europe',
    text: {
        fundamentals: 'European groups list the wish for a child as a reason not to give testosterone. For men with a silent pituitary they name hCG and FSH. We read summaries.',
        intermediate: 'A summary of the EAU guideline of 2022 lists the wish for children as a contraindication. The European Academy of Andrology (2020) keeps gonadotropins for men with secondary hypogonadism who want fertility. Wording of 2025 on fertility was not found.',
        academic: 'EAU 2022, read second-hand: wish for children among absolute contraindications. EAU 2025: summary names gonadotropins for hypogonadotropic men (cut off); chapter opening read only. EAA 2020 abstract: gonadotropins kept for secondary hypogonadism with a wish for a child.',
    },
    sources: ['eau-2022', 'eau-2025-summary', 'eau-hypogonadism-chapter', 'eaa-2020'],
    strength: 'expert',
    ...reviewed2026,
};
export const guidelineBritain = {
    id: 'guideline-britain',
    text: {
        fundamentals: 'British doctors list the wish for a child as a main reason not to give testosterone. This was read in a summary.',
        intermediate: 'The British Society for Sexual Medicine (2023) counts an active wish for children among the main contraindications, as a summary tells; its own abstract and the follow-up table of 2017 were read.',
        academic: 'BSSM 2023: 25 statements (abstract read), wish for children as contraindication read second-hand. BSSM 2017: follow-up recommendations read in the table.',
    },
    sources: ['bssm-2023', 'bssm-2017'],
    strength: 'expert',
    ...reviewed2026,
};
export const guidelineUsUrology = {
    id: 'guideline-us-urology',
    text: {
        fundamentals: 'US urologists have their own statements for men who want children. Their licence does not let us repeat them. Read them at the source.',
        intermediate: 'The AUA guideline on testosterone (2018) and the AUA/ASRM guideline on infertility (2020–21, amended in August 2024, 54 statements) treat testosterone and fertility. Their statements on it are not told here: open the pages.',
        academic: 'AUA 2018 treats men who want to stay fertile in statements of their own; AUA/ASRM 2024 has 54 statements. Date and count were verified; statements on androgen were not read in a form that may be reused. Links lead to the originals.',
    },
    sources: ['aua-2018', 'aua-asrm-2024', 'asrm-part-2-2021'],
    strength: 'expert',
    ...reviewed2026,
};
export const guidelineCanadaAndWho = {
    id: 'guideline-canada-and-who',
    text: {
        fundamentals: 'A Canadian guideline exists, but we did not read its part on children. The WHO wrote about infertility in 2025. In what we read it says nothing on testosterone.',
        intermediate: 'The Canadian guideline of 2021 is in question-and-answer form; its answer on fertility was not read. WHO 2025 has 40 recommendations; no statement on testosterone was seen in any summary.',
        academic: 'CUA 2021: existence verified, fertility answer not read. WHO infertility guideline (November 2025): 40 recommendations and 6 good-practice statements; endocrine treatment was left outside its scope, as a review tells. Do not cite it on androgen.',
    },
    sources: ['cua-2021', 'who-infertility-2025', 'who-infertility-2025-notes'],
    strength: 'expert',
    ...reviewed2026,
};
export const testosteroneForInfertility = {
    id: 'testosterone-for-infertility',
    text: {
        fundamentals: 'Some doctors give testosterone to men who want a child. It does the opposite of what they hope. A European guideline of 2013 says never.',
        intermediate: 'In a Canadian clinic 7 of 59 men on testosterone had been given it for infertility, and 157 of 225 doctors asked in Lagos believed that it raises the count. A European guideline of 2013 calls it strictly ruled out; one author objects.',
        academic: '7/59 men prescribed testosterone to treat infertility (Samplaski 2014); 157/225 respondents believed it raises sperm (Omisanjo 2017). EAU 2013, as quoted by Li 2014, calls it strictly contraindicated; Li disputes this for lack of trials. Suppression by dose is undisputed.',
    },
    sources: ['li-2014', 'samplaski-2014', 'omisanjo-2017'],
    strength: 'contested',
    ...reviewed2026,
};
export const practiceGap = {
    id: 'practice-gap',
    text: {
        fundamentals: 'Guidelines and practice are not the same. In a US survey about 25 of 100 urologists would give testosterone to infertile men who try for a child.',
        intermediate: 'An editorial of 2024 reports that about 25 of 100 surveyed US urologists would treat infertile men with testosterone while they pursue a pregnancy. Read as an extract.',
        academic: 'About 25 % of responding AUA members, as quoted in an editorial (J Sex Med 2024); survey itself not read, response rate unknown.',
    },
    sources: ['jsm-editorial-2024'],
    strength: 'expert',
    secondHand: true,
    ...reviewed2026,
};
//# sourceMappingURL=guidelines.js.map