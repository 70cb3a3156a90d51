// What is often said about the medicines, and what is known.
import { reviewed2026 } from '../review.js';
export const enclomipheneIsTheApprovedCleanOne = {
    id: 'enclomiphene-is-the-approved-clean-one',
    said: {
        fundamentals: '“Enclomiphene is the clean, approved one.”',
        intermediate: '“Enclomiphene is a licensed improvement.”',
        academic: '“Pure isomer therapy is established.”',
    },
    known: {
        fundamentals: 'It is not approved in the US or Europe. Both agencies looked and said no. Its numbers on sperm come from the firm that made it.',
        intermediate: 'The FDA did not approve it (2015), and the European committee advised refusal (2018). Its numbers for sperm come from the firm’s own releases.',
        academic: 'FDA Complete Response Letter 2015; CHMP negative opinion, January 2018. Sperm data from ZA-304 and ZA-305 were read in press releases only.',
    },
    sources: ['enclomiphene-fda-2015', 'encyzix-ema-2018'],
    strength: 'expert',
    ...reviewed2026,
};
export const clomipheneMirrorImages = {
    id: 'clomiphene-mirror-images',
    said: {
        fundamentals: '“Clomiphene is half of one mirror image and half of the other.”',
        intermediate: '“Clomiphene is racemic.”',
        academic: '“Clomiphene citrate is a racemate of two enantiomers.”',
    },
    known: {
        fundamentals: 'Its two parts are two shapes, not mirror images. The slow one piles up to 20 times the fast one. Counts rise in some men and fall in some.',
        intermediate: 'They are geometric isomers. In 15 men on it zuclomiphene was at 44 against 2.2 ng/mL. In studies that looked for harm counts fell in 21 of 100 men.',
        academic: 'E/Z isomers. Median 2.2 (E) and 44.0 ng/mL (Z) in 15 men on 25 mg daily. Falling concentration in 21 % of 384 men (11 studies reporting harm).',
    },
    sources: ['helo-2017', 'clomiphene-decline-2021'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const sermsKeepFertilityForSure = {
    id: 'serms-keep-fertility-for-sure',
    said: {
        fundamentals: '“Tablets keep you fertile, with no downside.”',
        intermediate: '“SERMs avoid the problem entirely.”',
        academic: '“SERM therapy reliably preserves or improves semen.”',
    },
    known: {
        fundamentals: 'They do raise LH, FSH and testosterone. That they raise sperm is not proven: two small fair trials saw no change. Some men’s counts fell.',
        intermediate: 'Hormones rise in nearly all studies. Two small randomised trials found no change in semen; side effects were below 10 of 100 men in 17 studies.',
        academic: 'Hormones: 17 studies, n = 1,279. Semen: no change in RCTs of clomiphene (n = 26) and tamoxifen (n = 16); falls in 21 % of 384 men in studies reporting harm.',
    },
    sources: ['helo-2015', 'tamoxifen-1987', 'huijben-2022', 'clomiphene-decline-2021'],
    strength: 'contested',
    ...reviewed2026,
};
export const tamoxifenPureClomidStronger = {
    id: 'tamoxifen-pure-clomid-stronger',
    said: {
        fundamentals: '“Tamoxifen is a pure blocker, Clomid is stronger.”',
        intermediate: '“Clomiphene is the more potent of the two.”',
        academic: '“Tamoxifen is a pure antagonist.”',
    },
    known: {
        fundamentals: 'Both block in some places and act like estradiol in others. Which one does more after testosterone was not tested.',
        intermediate: 'Both are SERMs with mixed action. No comparison of the two after testosterone was found.',
        academic: 'Tissue-dependent agonist and antagonist action in both. No head-to-head trial after exogenous androgen was found.',
    },
    sources: ['wibowo-2016', 'tamoxifen-2019'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const anastrozoleWorksForAnyone = {
    id: 'anastrozole-works-for-anyone',
    said: {
        fundamentals: '“Anastrozole raises sperm in all men, with high estradiol or not.”',
        intermediate: '“Aromatase inhibitors improve semen whatever the ratio.”',
        academic: '“Anastrozole is effective irrespective of T/E2.”',
    },
    known: {
        fundamentals: 'Only men with low counts got better in one study, and nobody was left untreated. A fair trial against clomiphene saw no change.',
        intermediate: 'Uncontrolled: 18 of 21 men with low counts improved, none with no sperm. Randomised against clomiphene (26 men): no change in semen.',
        academic: 'Shoshany 2017: 18/21 oligozoospermic improved, no azoo-, crypto- or normozoospermic man. Yang 2022: gains above and below T/E2 10, retrospective. Helo 2015: none.',
    },
    sources: ['helo-2015', 'shoshany-2017', 'yang-2022'],
    strength: 'contested',
    ...reviewed2026,
};
export const tabletPairAfterTestosterone = {
    id: 'tablet-pair-after-testosterone',
    said: {
        fundamentals: '“Clomiphene with anastrozole is the pair to take after testosterone.”',
        intermediate: '“SERM and aromatase inhibitor act together after treatment.”',
        academic: '“SERM with AI is synergistic after androgen.”',
    },
    known: {
        fundamentals: 'The study behind this left out men with recent testosterone. So nothing is known for them.',
        intermediate: 'Osadchiy 2024 compared the pair with anastrozole in infertile men and excluded recent testosterone.',
        academic: 'Retrospective (21 against 69), recent androgen excluded: TMSC 11.3 against 2.1 M (P = 0.03). Not transferable to recovery after androgen.',
    },
    sources: ['osadchiy-2024'],
    strength: 'none-found',
    ...reviewed2026,
};
export const testosteroneTreatsInfertility = {
    id: 'testosterone-treats-infertility',
    said: {
        fundamentals: '“Testosterone helps men who want a child.”',
        intermediate: '“Testosterone treats male infertility.”',
        academic: '“Exogenous testosterone improves semen.”',
    },
    known: {
        fundamentals: 'It lowers sperm. Still, 157 of 225 doctors asked in one city believed it raises them. In a clinic 7 of 59 men on it had got it for that.',
        intermediate: 'It lowers LH, FSH and sperm. The belief is common: 157 of 225 doctors in Lagos, and 7 of 59 men on testosterone in a Canadian clinic had it for infertility.',
        academic: 'Suppression is established. Prescribing for infertility: 7/59 (Samplaski 2014); belief in benefit: 157/225 (Omisanjo 2017). EAU 2013 against; Li 2014 asks for trials.',
    },
    sources: ['li-2014', 'omisanjo-2017', 'samplaski-2014'],
    strength: 'contested',
    ...reviewed2026,
};
export const belowTheLineNoChild = {
    id: 'below-the-line-no-child',
    said: {
        fundamentals: '“Below 15 million there is no child.”',
        intermediate: '“Success means more than 15 M/mL.”',
        academic: '“15 × 10⁶/mL separates fertile from infertile.”',
    },
    known: {
        fundamentals: 'There is no such line. In one group half of the pregnancies began at 8 million per mL or less. The newer reference value is 16, and it is not a line either.',
        intermediate: 'Reference limits are the lower end of recent fathers. Men on hCG and FSH conceived at a median of 8.0 M/mL (0.2–59.5).',
        academic: 'WHO 2021: 16 × 10⁶/mL (15–18), 5th centile of recent fathers. Median at natural conception 8.0 (0.2–59.5) in gonadotropin-treated men.',
    },
    sources: ['liu-2009', 'who-2021'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const vitaminsBringSpermBack = {
    id: 'vitamins-bring-sperm-back',
    said: {
        fundamentals: '“Vitamins and zinc bring sperm back.”',
        intermediate: '“Antioxidants improve male fertility.”',
        academic: '“Antioxidant supplementation improves semen and births.”',
    },
    known: {
        fundamentals: 'In a large fair trial they did not. It was in infertile men, not after testosterone, where nothing was tested.',
        intermediate: 'A mix of vitamins, zinc and others did not improve semen or births in 171 couples. After testosterone it was not studied.',
        academic: 'MOXI: no difference in motility, morphology or DNA fragmentation at 3 months; births 15 against 24 %, not significant. Read second-hand.',
    },
    sources: ['moxi-2020'],
    strength: 'randomised',
    secondHand: true,
    ...reviewed2026,
};
export const hcgFillsTestesInWeeks = {
    id: 'hcg-fills-testes-in-weeks',
    said: {
        fundamentals: '“On hCG your testes are full again within weeks.”',
        intermediate: '“hCG restores testis volume within a few weeks.”',
        academic: '“Volume responds to hCG within weeks of treatment.”',
    },
    known: {
        fundamentals: 'Nobody has measured that after testosterone. In men who never had a signal testes grew on hCG, from 5.5 to 10.8 mL. How long that took we did not read.',
        intermediate: 'No study measured volume on hCG after or beside testosterone. In 22 men without a signal it went from 5.5 to 10.8 mL at full growth; the time to that was not read.',
        academic: 'No volume data after exogenous testosterone. Burris 1988: 5.5 ± 1.1 to 10.8 ± 1.6 mL (SE) at maximal growth in 22 hypogonadotropic men; time course not in the abstract.',
    },
    sources: ['burris-1988'],
    strength: 'none-found',
    ...reviewed2026,
};
export const usualHcgDosesWereTested = {
    id: 'usual-hcg-doses-were-tested',
    said: {
        fundamentals: '“The hCG doses that men get were all tested.”',
        intermediate: '“250 to 500 IU two or three times a week is the studied dose.”',
        academic: '“250–500 IU twice or thrice weekly on treatment, 1,500–2,000 IU after it, are evidence-based.”',
    },
    known: {
        fundamentals: 'Other ones were. Next to testosterone it was 125, 250 or 500 IU every other day. After stopping it was 3,000 IU every other day, or three times a week with FSH. For 250 to 500 IU two or three times a week we found no study in such men.',
        intermediate: 'Tested beside testosterone: 125, 250 and 500 IU every other day for the level inside the testis, 500 IU for semen. After stopping: 3,000 IU every other day, or three times a week with FSH.',
        academic: 'Coviello 2005: 125, 250, 500 IU every other day (3 weeks, ITT). Hsieh 2013: 500 IU every other day. Wenker 2015: 3,000 IU every other day after cessation. The schedules quoted were found in no study of such men.',
    },
    sources: ['coviello-2005', 'hsieh-2013', 'wenker-2015'],
    strength: 'none-found',
    ...reviewed2026,
};
//# sourceMappingURL=medicines.js.map