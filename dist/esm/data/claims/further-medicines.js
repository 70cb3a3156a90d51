// Further statements on single medicines: what was tested, in whom, and what was not.
import { reviewed2026 } from '../review.js';
export const clomipheneIsTwo = {
    id: 'clomiphene-is-two',
    text: {
        fundamentals: 'Clomiphene is two forms of one drug. One leaves within days. The other stays for weeks and piles up.',
        intermediate: 'In 15 men on clomiphene for at least six weeks the slow form, zuclomiphene, was 20 times as high in blood as enclomiphene. They are forms of different shape, not mirror images.',
        academic: 'E (enclomiphene) and Z (zuclomiphene) are geometric isomers, so “racemic” is wrong. Median 2.2 against 44.0 ng/mL, ratio 1 : 20 (n = 15, 25 mg daily, at least 6 weeks); zuclomiphene accumulated over cycles in 14 women.',
    },
    sources: ['helo-2017', 'young-1999'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const clomipheneCanLowerCounts = {
    id: 'clomiphene-can-lower-counts',
    text: {
        fundamentals: 'Clomiphene does not raise counts in every man. In studies that looked for harm, counts fell in about 21 of 100 men.',
        intermediate: 'In 11 studies that reported harm to semen the count fell in 21 of 100 of 384 men on clomiphene. A check after some weeks shows which way it goes.',
        academic: 'Pooled share with falling concentration 21 % (384 men in 11 studies that reported deterioration); studies that report harm are a selection.',
    },
    sources: ['clomiphene-decline-2021'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const enclomipheneAgainstGel = {
    id: 'enclomiphene-against-gel',
    text: {
        fundamentals: 'In two twin trials sperm fell by 33 % and by 72 % on gel. On enclomiphene they stayed about the same. The numbers come from the firm that made it.',
        intermediate: 'Against gel 1.62 % over 16 weeks, enclomiphene left sperm at +5.9 and −1.3 % of the start, while gel lowered them by 33.3 and 71.5 %. Sponsor’s releases; the twins differ twofold.',
        academic: 'ZA-305 and ZA-304, double-dummy, about 40 men an arm: gel −33.3 and −71.5 %, enclomiphene +5.9 and −1.3 % at 16 weeks. Press releases of the sponsor; not approved by FDA or EMA.',
    },
    sources: ['repros-za305', 'repros-za304'],
    strength: 'randomised',
    secondHand: true,
    ...reviewed2026,
};
export const enclomipheneAfterTestosterone = {
    id: 'enclomiphene-after-testosterone',
    text: {
        fundamentals: 'Does enclomiphene help men who come off testosterone? One tiny trial was registered. We could not read its sperm counts.',
        intermediate: 'A registered trial followed 17 men coming off gel; its sperm counts were not read. Nothing else on enclomiphene after or beside testosterone was found.',
        academic: 'NCT00706719: open label, 17 men after 6–24 months of topical testosterone; design read, sperm results not. No trial of enclomiphene beside testosterone was found.',
    },
    sources: ['enclomiphene-after-gel-registry'],
    strength: 'none-found',
    ...reviewed2026,
};
export const tamoxifenIsMixed = {
    id: 'tamoxifen-is-mixed',
    text: {
        fundamentals: 'Tamoxifen blocks estradiol in some places and acts like it in others. It is not a pure blocker. It is not proven weaker or stronger than clomiphene.',
        intermediate: 'Tamoxifen is a SERM, like clomiphene: blocker here, stimulant there. In infertile men LH and FSH rose on it. No trial that compares it with clomiphene after testosterone was found.',
        academic: 'Mixed agonist and antagonist. LH 4.5 to 7.6, FSH 7.6 to 15.9 IU/L (medians) in 57 infertile men at 3 months, uncontrolled. No head-to-head comparison after androgen was found.',
    },
    sources: ['wibowo-2016', 'tamoxifen-2019'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const anastrozoleAfterTestosterone = {
    id: 'anastrozole-after-testosterone',
    text: {
        fundamentals: 'Anastrozole is often added after testosterone. No study of that was found. The study most often named left such men out.',
        intermediate: 'The study behind clomiphene with anastrozole excluded men with recent testosterone. Other series treat infertile men who never took it. Nothing is known for men coming off.',
        academic: 'Osadchiy 2024 excluded recent androgen use. Shoshany 2017 (uncontrolled, never on testosterone): 18 of 21 oligozoospermic improved, none of the azoospermic. No data after prescribed androgen.',
    },
    sources: ['osadchiy-2024', 'shoshany-2017'],
    strength: 'none-found',
    ...reviewed2026,
};
export const anastrozoleAndTheRatio = {
    id: 'anastrozole-and-the-ratio',
    text: {
        fundamentals: 'Some say anastrozole helps if estradiol is high for your testosterone. Studies without comparison saw gains with and without that. A trial with comparison saw none.',
        intermediate: 'Uncontrolled series report better semen with a low and with a high ratio of testosterone to estradiol. The one randomised comparison, with clomiphene, saw no change in semen in either arm.',
        academic: 'Gains in before-after series with T/E2 below 10 (Raman 2002, Gregoriou 2012) and above 10 (Yang 2022, 105 men, retrospective). Helo 2015 (n = 26, randomised, against clomiphene): no semen change in either arm.',
    },
    sources: ['yang-2022', 'gregoriou-2012', 'raman-2002', 'helo-2015'],
    strength: 'contested',
    ...reviewed2026,
};
export const nasalGelAndTheSignal = {
    id: 'nasal-gel-and-the-signal',
    text: {
        fundamentals: 'Nose gel wears off within hours. In 33 men who stayed on it for six months most kept moving sperm and LH. Almost half of those who began did not reach six months.',
        intermediate: 'On nasal gel three times a day LH was still in range in 72.7 and FSH in 81.8 of 100 men at six months, and 93.9 of 100 kept more than 5 million moving sperm (33 of 60 men). In a larger study LH fell by a third to more than a half.',
        academic: 'Ramasamy 2020: 33 of 60 at 6 months, LH in range 72.7 %, FSH 81.8 %, TMSC >5 M 93.9 %; single arm. Conners 2017: LH −34 and −58 %, FSH −29 and −51 % on two and three doses a day at 90 days.',
    },
    sources: ['ramasamy-2020', 'conners-2017'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const pelletDoseDecides = {
    id: 'pellet-dose-decides',
    text: {
        fundamentals: 'With pellets the dose decides. A low dose left sperm almost alone, a double dose held them down.',
        intermediate: 'Pellets of 400 mg had a negligible effect on sperm in healthy men, 800 mg suppressed them. After 1,200 mg sperm were near zero in months two to four and back by month six.',
        academic: 'Randomised, 10 an arm: 400 mg (about 3 mg/day) negligible, 800 mg (6 mg/day) suppressive. 1,200 mg (n = 9): near-azoospermia in months 2–4, return by month 6.',
    },
    sources: ['handelsman-1996', 'handelsman-1992'],
    strength: 'randomised',
    ...reviewed2026,
};
export const shortActingFormsPartlySpare = {
    id: 'short-acting-forms-partly-spare',
    text: {
        fundamentals: 'Gels, nose gel and tablets that wear off fast may leave some signal. A review of 2025 says “might”. It also says no to testosterone while trying for a child.',
        intermediate: 'A review of 2025 holds that oral and nasal forms might press the brake less fully and spare part of sperm production, and that testosterone is not for men who try to conceive.',
        academic: 'Naelitz 2025 (narrative review, abstract): oral undecanoate and nasal gel might incompletely suppress the axis; exogenous testosterone contraindicated in men trying to conceive; pace of recovery highly variable.',
    },
    sources: ['naelitz-2025'],
    strength: 'expert',
    ...reviewed2026,
};
export const hcgWearsOut = {
    id: 'hcg-wears-out',
    text: {
        fundamentals: 'Does hCG wear out? After one huge dose a second one a day later added nothing. Yet men kept on normal doses for up to two years still made sperm.',
        intermediate: 'A second dose of 6,000 IU a day after the first had no further effect, an acute deafness. In contrast 12 of 13 men on hCG alone for 3 to 24 months still had sperm. Long use is not shown to ruin Leydig cells.',
        academic: 'Acute desensitisation after 6,000 IU IM (n = 7). Long-term: 12/13 hypogonadotropic men sperm-positive on hCG alone over 12 months (3–24), testis volume 87 % of that on hCG with hMG.',
    },
    sources: ['hcg-desensitisation', 'depenbusch-2002'],
    strength: 'contested',
    ...reviewed2026,
};
export const hcgMakesTestesGrow = {
    id: 'hcg-makes-testes-grow',
    text: {
        fundamentals: 'In men whose brain sends no signal, hCG makes testes grow, from 5.5 to 10.8 mL. This is not proof for men on testosterone, whose size on hCG nobody has measured.',
        intermediate: 'hCG raised mean testis volume from 5.5 to 10.8 mL in 22 men who never had a signal, and sperm appeared in 14. In men on testosterone no study measured size with hCG.',
        academic: 'Isolated hypogonadotropic hypogonadism: 5.5 ± 1.1 to 10.8 ± 1.6 mL (SE), sperm in 14 of 22 on hCG alone. No measured volume on hCG beside testosterone was found.',
    },
    sources: ['burris-1988'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const gonadotropinsTakeLong = {
    id: 'gonadotropins-take-long',
    text: {
        fundamentals: 'Starting sperm with hCG and FSH takes long. In men whose pituitary is silent half had sperm after five to seven months. Half never passed 10 million per mL.',
        intermediate: 'In 160 courses 78 of 100 reached any sperm (median 5 months) and 37 of 100 passed 10 M/mL. In a randomised trial about half reached 1 M/mL by 18 months, with FSH all the time or every other three months.',
        academic: '99 men, 160 courses: >0 in 78 % (5 months), >5 M/mL 49 % (14), >10 M/mL 37 % (21), >20 M/mL 24 % (median not reached). Zhang 2015: ≥1 M/mL in 17/33 (continual) and 19/34 (sequential). Liu 2009: first sperm at 7.1 months (6.3–10.1). Disease of the pituitary, not suppression.',
    },
    sources: ['gonadotropin-cycles-2024', 'zhang-2015', 'liu-2009'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=further-medicines.js.map