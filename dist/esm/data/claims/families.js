// Statements on what remains when sperm do not return, told with how little of it was studied after testosterone.
import { reviewed2026 } from '../review.js';
export const spermRetrieval = {
    id: 'sperm-retrieval',
    text: {
        fundamentals: 'When no sperm show in semen, a surgeon can look for some inside the testis. Sperm were found in about 40 to 55 of 100 men. These men had other causes, not testosterone.',
        intermediate: 'Surgical retrieval found sperm in 40 of 89 men in Hong Kong and in 42 to 56 of 100 in a US series of 224, all with sperm production that does not work for other reasons. Whether the microscope makes a difference is disputed.',
        academic: 'Non-obstructive azoospermia: 40/89 (TESE, 2016), 41.8–55.6 % by group (microTESE, n = 224), weighted means 51.9 % (microTESE) and 40.1 % (TESE); a meta-analysis of 117 studies, read second-hand, found up to 50 % and no difference between techniques.',
    },
    sources: ['das-2020', 'ko-2016', 'rogers-2022', 'corona-2019'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const retrievalAfterTestosterone = {
    id: 'retrieval-after-testosterone',
    text: {
        fundamentals: 'How often sperm are found this way after testosterone is not known. No study was found. Time and the brain’s signal come first.',
        intermediate: 'No series of surgical sperm retrieval in men who stayed without sperm after testosterone was found. Figures from other causes cannot be carried over.',
        academic: 'No retrieval rate specific to persistent azoospermia after exogenous androgen was found. Suppression, unlike primary failure of the tubules, is expected to respond to gonadotropins first.',
    },
    sources: ['asrm-part-2-2021', 'mcbride-2016'],
    strength: 'none-found',
    ...reviewed2026,
};
export const icsiNeedsFewSperm = {
    id: 'icsi-needs-few-sperm',
    text: {
        fundamentals: 'With ICSI a lab puts one sperm into one egg. So a few sperm can be enough. After surgery for other causes up to 28 of 100 tries led to a birth.',
        intermediate: 'ICSI works with single sperm, from semen or from the testis. After retrieval for other causes up to 28 of 100 cycles led to a live birth in a meta-analysis read second-hand. The age of the partner matters too.',
        academic: 'Live births up to 28 % per ICSI cycle with retrieved sperm (meta-analysis, 117 studies of non-obstructive azoospermia; conclusion read second-hand). Not measured after exogenous androgen.',
    },
    sources: ['corona-2019'],
    strength: 'uncontrolled',
    secondHand: true,
    ...reviewed2026,
};
export const frozenSpermKeep = {
    id: 'frozen-sperm-keep',
    text: {
        fundamentals: 'Sperm can be frozen and kept for years. Not all of them live through it. In one bank about 86 of 100 were alive after up to 5 years, 74 of 100 after 11 to 15 years.',
        intermediate: 'Part of the sperm die on thawing: survival was 85.7 % after up to 5 and 74.0 % after 11 to 15 years in one bank. With normal semen frozen sperm led to as many births as fresh in 7,969 cycles with donated eggs.',
        academic: 'Post-thaw survival 85.72 % (0.5–5 years) and 73.98 % (11–15 years), 119,558 donor samples, meeting report read second-hand. Frozen (n = 5,104) and fresh (n = 2,865) normozoospermic semen gave equal live-birth rates by ICSI in oocyte donation. Poor samples lose more.',
    },
    sources: ['sperm-freezing-2023', 'huang-eshre-2019', 'hughes-2023'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const spermBanking = {
    id: 'sperm-banking',
    text: {
        fundamentals: 'Storing sperm before you start is worth asking about. We found no rule that says so for testosterone. It is common before cancer treatment.',
        intermediate: 'Banking before the first dose keeps a way open that no drug can promise. No guideline text on banking before testosterone was read. Ask what it costs, how long samples are kept and what happens to them later.',
        academic: 'No guideline statement on cryopreservation before androgen therapy was found in what was read. It is established before gonadotoxic cancer treatment; cost-effectiveness before androgen is unstudied.',
    },
    sources: ['endocrine-society-2018', 'hughes-2023'],
    strength: 'none-found',
    ...reviewed2026,
};
export const donorSperm = {
    id: 'donor-sperm',
    text: {
        fundamentals: 'Sperm of a donor is another way to have a child. Rules on who the donor is and what a child may learn later differ between countries. We did not read birth rates that fit here.',
        intermediate: 'US guidance names donor insemination and adoption where a man’s own sperm cannot be used. Law on anonymity differs: in the United Kingdom donors since April 2005 can be identified once a child is grown. Success rates were not read.',
        academic: 'AUA/ASRM 2021, told in our words, names donor sperm and adoption as ways where a man’s own sperm cannot be used. HFEA publishes donation data; rates per cycle were not read for this kit.',
    },
    sources: ['asrm-part-1-2021', 'leeds-donor-page', 'hfea-donation-2014'],
    strength: 'expert',
    ...reviewed2026,
};
export const adoption = {
    id: 'adoption',
    text: {
        fundamentals: 'Some couples choose adoption. In a Danish study about 19 of 100 men in fertility care wished for it after a year. Rules and waiting times differ from place to place.',
        intermediate: 'A year into fertility treatment 19.2 of 100 men and 20.2 of 100 women in a Danish cohort wished to go on to adoption; 72.5 and 71.9 of 100 wished to go on with treatment.',
        academic: 'Danish cohort, 302 couples without joint children at one year: adoption wished for by 19.2 % of men and 20.2 % of women, further treatment by 72.5 % and 71.9 %; congruent within nearly 7 and 8 of 10 couples. No figures specific to androgen use.',
    },
    sources: ['petersen-gl-2015', 'asrm-part-1-2021'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const aLifeWithoutChildren = {
    id: 'a-life-without-children',
    text: {
        fundamentals: 'A life without children is a whole life. Men who wished for a child and had none tell of loss, and of finding new ways. You can ask for someone to talk to.',
        intermediate: 'In interviews childless men told of loss and of standing outside, most of all in their thirties, and of changing how they see themselves over time. Few men are asked; support differs from place to place.',
        academic: 'Qualitative studies (10 and 13 men): loss, exclusion, little control and uneven support, with adaptation over the life course. Small, self-selected groups; no outcome trial of support for men after androgen was found.',
    },
    sources: ['hadley-2011', 'childless-men-2016'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=families.js.map