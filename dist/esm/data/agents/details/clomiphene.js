// Clomiphene in full, both isomers.
import { sourced } from '../../sourced-text.js';
import { effect, noGoodStudy } from '../effect.js';
import { clomipheneHalfLife, zuclomipheneShare } from '../kinetics/tablets.js';
export const clomipheneDetails = {
    mechanism: sourced({
        fundamentals: 'It hides estradiol from your brain. The brain thinks there is too little and sends more LH and FSH. Your testes make more testosterone. The tablet holds two forms. One, enclomiphene, hides estradiol and leaves in a day or two. The other, zuclomiphene, acts a bit like estradiol and stays for weeks.',
        intermediate: 'It blocks estrogen receptors in hypothalamus and pituitary, so LH, FSH and testosterone rise, if brain and testes can answer. Each tablet holds the same molecule in two shapes: enclomiphene, which blocks and is gone within days, and zuclomiphene, which acts weakly like estrogen and piles up.',
        academic: 'SERM. Its two geometric isomers are no mirror images: it is not a racemate. (E)-clomiphene antagonises estrogen receptors of hypothalamus and pituitary; the (Z) form, a weak agonist, outlasts it: 44.0 against 2.2 ng/mL, median ratio 20:1, in 15 men on 25 mg daily.',
    }, 'uncontrolled', 'helo-2017', 'huijben-2022', 'young-1999'),
    kinetics: {
        absorption: sourced({
            fundamentals: 'It is taken up from the gut. We found no time to the peak in men.',
            intermediate: 'Taken up from the gut; a time to the peak in men was not read.',
            academic: 'Absorbed orally with enterohepatic recirculation; time to peak in men not read.',
        }, 'expert', 'clomiphene-cn'),
        clearance: sourced({
            fundamentals: 'Half of a dose leaves in 5 to 7 days. Enclomiphene goes first. Zuclomiphene stays for weeks and builds up.',
            intermediate: 'Half-life of the mixture 5 to 7 days; half is in the stool after 5 days and traces after 6 weeks. Zuclomiphene accumulates over courses and then levels off.',
            academic: 'Half-life of the mixture 5–7 days (Chinese model label); zuclomiphene accumulates over three cycles and plateaus in women, 20:1 over enclomiphene in men on long treatment. A half-life of zuclomiphene was not verified.',
        }, 'uncontrolled', 'clomiphene-cn', 'helo-2017', 'young-1999'),
        numbers: [clomipheneHalfLife, zuclomipheneShare],
    },
    schedules: sourced({
        fundamentals: '25 mg a day, or 25 to 50 mg every other day. For months, in one group for about 2 years.',
        intermediate: '25 mg a day for 12 weeks in the trial; 25, then 50 mg every other day for a mean of 19 months in 86 men.',
        academic: 'Helo 2015: 25 mg daily, 12 weeks. Katz 2012: 25–50 mg every other day, mean 19 months (n = 86). Meta-analysis: 1.5 to 52 months.',
    }, 'uncontrolled', 'helo-2015', 'katz-2012', 'huijben-2022'),
    effects: [
        effect('lh', 'up', '15 men, about 2 years: 4.0 to 6.1 IU/L; 17 studies: rises', 'uncontrolled', 'helo-2017', 'huijben-2022'),
        effect('fsh', 'up', '17 studies, 1,279 men: rises', 'uncontrolled', 'huijben-2022'),
        effect('testosterone', 'up', '15 men, about 2 years: 205 to 488 ng/dL; 17 studies: rises', 'uncontrolled', 'helo-2017', 'huijben-2022'),
        effect('estradiol', 'up', '15 men, about 2 years: 17 to 34 pg/mL; 17 studies: rises', 'uncontrolled', 'helo-2017', 'huijben-2022'),
        effect('sperm', 'mixed', {
            fundamentals: 'One group of 77 men had more sperm. A fair trial of 26 saw no change. In some men the count fell.',
            intermediate: '77 men: 14 to 21 M/mL (nobody to compare). Trial of 26: no change. Of 384 men in studies that reported harm 21 of 100 fell.',
            academic: '14 to 21 M/mL at a median of 2.8 months (n = 77, uncontrolled); RCT against anastrozole (n = 26) no semen change; decline in 21 % of 384 men in studies reporting harm.',
        }, 'contested', 'sharma-2019', 'helo-2015', 'clomiphene-decline-2021'),
        ...noGoodStudy('inhibinB', 'itt', 'testisVolume'),
    ],
    proven: sourced({
        fundamentals: 'It raises your own testosterone while you take it. Many studies agree on that.',
        intermediate: 'A rise of LH, FSH, testosterone and estradiol: 17 studies, 1,279 men, mostly without a comparison group.',
        academic: 'Meta-analysis of 17 mostly uncontrolled studies (n = 1279) for hormones; one small double-blind RCT.',
    }, 'uncontrolled', 'huijben-2022', 'helo-2015'),
    unsettled: sourced({
        fundamentals: 'Whether it gives you more sperm or a child is not settled. Studies do not agree. After testosterone no one has shown that it beats waiting.',
        intermediate: 'A gain in sperm was seen without comparison and not in the trial. For men coming off testosterone no study of it alone was found, and none against waiting.',
        academic: 'Semen benefit contested; no randomised trial after exogenous testosterone and no series of monotherapy there found. Recent reviews call long-term data thin.',
    }, 'contested', 'sharma-2019', 'helo-2015', 'clomiphene-decline-2021', 'wu-2024'),
    harms: sourced({
        fundamentals: 'Blurred sight, headache, mood change. If sight changes, the label says to stop it and have the eyes checked. In some men sperm fell.',
        intermediate: 'Fewer than 10 of 100 men had side effects; visual symptoms call for stopping and an eye examination; mood; falling counts in some.',
        academic: 'Adverse effects below 10 % (17 studies); visual symptoms per label; mood change; paradoxical decline of semen reported.',
    }, 'uncontrolled', 'huijben-2022', 'clomiphene-us', 'clomiphene-decline-2021'),
    monitoring: sourced({
        fundamentals: 'Testosterone, LH and estradiol in blood. Sperm tests, because counts can fall. Ask about your sight.',
        intermediate: 'Testosterone, LH, FSH and estradiol at the start and on treatment; semen, since counts can fall; any change of sight.',
        academic: 'Series measured testosterone, SHBG, estradiol, LH and FSH at baseline and on treatment with dose titration; semen and visual symptoms need follow-up. No set interval was read.',
    }, 'uncontrolled', 'katz-2012', 'helo-2017', 'clomiphene-decline-2021'),
    offLabel: sourced({
        fundamentals: 'In the US and Europe it is on label for women only. In men it is off-label. A Chinese label names men with few sperm.',
        intermediate: 'US and Europe: ovulation in women only, off-label in men. Chinese product texts also list male infertility from low counts.',
        academic: 'Off-label in men in the US and Europe; Chinese product texts list male infertility from low counts and testing of the axis.',
    }, 'expert', 'clomiphene-us', 'rodriguez-2016', 'clomiphene-cn-uses'),
};
//# sourceMappingURL=clomiphene.js.map