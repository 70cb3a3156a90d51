// Recombinant FSH in full.
import { sourced, sourcedSecondHand } from '../../sourced-text.js';
import { effect, noGoodStudy } from '../effect.js';
import { rfshAbsorbed, rfshHalfLife, urinaryFshHalfLife, urinaryFshPeak } from '../kinetics/gonadotropins.js';
export const rfshDetails = {
    mechanism: sourced({
        fundamentals: 'It is FSH made in a lab. It acts on the Sertoli cells, the nurse cells of your testes. They feed the sperm line. FSH does not make testosterone. So hCG is given with it.',
        intermediate: 'It binds the FSH receptor on Sertoli cells, which carry the sperm line. Testosterone inside the testis has to come from hCG, so the two are given together, usually after hCG alone.',
        academic: 'FSH-receptor agonist on Sertoli cells; given with hCG, which restores intratesticular testosterone. Evidence in men is from gonadotropin deficiency; after exogenous testosterone there is one retrospective cohort.',
    }, 'uncontrolled', 'liu-2009', 'gonal-f-eu'),
    kinetics: {
        absorption: sourced({
            fundamentals: 'About 70 of 100 parts of the dose reach the blood. In men the peak came after about 10 hours.',
            intermediate: 'About 70 % of a dose under the skin is taken up; urinary FSH peaked after about 10 hours in men.',
            academic: 'SC bioavailability about 70 % (EU product text); urinary FSH 150 IU IM in men: peak at 9.7 h, +3.8 IU/L.',
        }, 'uncontrolled', 'gonal-f-eu', 'urinary-fsh-men'),
        clearance: sourced({
            fundamentals: 'Half is gone in about a day. A steady level takes 3 or 4 days.',
            intermediate: 'Late half-life about one day; steady after 3 to 4 days. Urinary FSH in 12 men: about 1.5 days.',
            academic: 'Initial half-life 2 h, terminal about 1 day, steady state in 3–4 days (product text); urinary FSH in 12 men, apparent terminal about 1.5 days.',
        }, 'uncontrolled', 'gonal-f-eu', 'le-cotonnec-1993'),
        numbers: [rfshHalfLife, rfshAbsorbed, urinaryFshHalfLife, urinaryFshPeak],
    },
    schedules: sourced({
        fundamentals: '75 to 150 IU three times a week, with hCG. For many months.',
        intermediate: '75 IU three times a week with hCG 3,000 IU after testosterone; 75 to 150 IU three times a week in hypogonadotropic men, for at least 4 months.',
        academic: 'Stocks: FSH 75 IU with hCG 3,000 IU three times weekly. Zhang 2015: urinary FSH 75 IU three times and hCG 2,000 IU twice weekly for 18 months. EU text: at least 4 months.',
    }, 'expert', 'stocks-2025', 'zhang-2015', 'gonal-f-eu'),
    effects: [
        effect('fsh', 'up', 'urinary FSH 150 IU, healthy men: +3.8 IU/L at the peak', 'uncontrolled', 'urinary-fsh-men'),
        effect('inhibinB', 'same', 'urinary FSH, healthy men whose own FSH was held down, older inhibin test: no change after one shot', 'uncontrolled', 'urinary-fsh-men'),
        effect('sperm', 'up', {
            fundamentals: 'With hCG, in 67 men without a pituitary signal: 36 reached 1 million per mL in 18 months. After testosterone: one group of 50 men, no one to compare.',
            intermediate: 'With hCG, hypogonadotropic men: 36 of 67 at 1 M/mL or more in 18 months. After testosterone, with hCG: 2.2 to 16.8 M/mL (50 men, second-hand).',
            academic: 'HH: 17/33 and 19/34 at ≥1 M/mL at 18 months (two FSH schedules by chance); median 7.1 months to first sperm (n = 75). After testosterone: 2.2 to 16.8 M/mL, n = 50, uncontrolled.',
        }, 'uncontrolled', 'zhang-2015', 'liu-2009', 'stocks-2025'),
        ...noGoodStudy('lh', 'testosterone', 'estradiol', 'itt', 'testisVolume'),
    ],
    proven: sourced({
        fundamentals: 'With hCG it starts sperm in many men whose pituitary does not work. That was seen again and again.',
        intermediate: 'With hCG it starts sperm production in many hypogonadotropic men; the median to first sperm was 7.1 months.',
        academic: 'Consistent uncontrolled evidence in gonadotropin deficiency: in 160 cycles of 99 men any sperm in 78 % (median 5 months), above 20 M/mL in 24 %; a randomised trial compared schedules, not FSH against none.',
    }, 'uncontrolled', 'liu-2009', 'zhang-2015', 'gonadotropin-cycles-2024'),
    unsettled: sourcedSecondHand({
        fundamentals: 'Whether adding FSH helps men after testosterone is not known. One clinic told of 77 men. None of them waited to compare.',
        intermediate: 'After testosterone: one meeting abstract of 77 men, read second-hand, nobody untreated. What FSH adds to hCG there is not known.',
        academic: 'Single-centre retrospective cohort (n = 77), secondary account; no comparison with hCG alone or with waiting after exogenous testosterone found.',
    }, 'contested', 'stocks-2025'),
    harms: sourced({
        fundamentals: 'Pain and redness where the shot goes in. Tender breasts, mostly from the hCG. Many shots, for months.',
        intermediate: 'Local reactions; breast tissue from the hCG given with it; cost and frequent injections keep men from going on.',
        academic: 'Injection-site reactions; gynecomastia with hCG; cost and injection burden limit adherence (Zhang 2015).',
    }, 'expert', 'hormone-harms-2018', 'zhang-2015'),
    monitoring: sourced({
        fundamentals: 'Testosterone in blood and sperm tests. In one trial they went on for 18 months.',
        intermediate: 'Testosterone and semen; the European text asks for at least 4 months of treatment, and a trial followed men for 18.',
        academic: 'Testosterone and repeated semen analysis; at least 4 months per EU text, 18 months of follow-up in Zhang 2015.',
    }, 'expert', 'gonal-f-eu', 'zhang-2015'),
    offLabel: sourced({
        fundamentals: 'For men whose pituitary does not work it is on label in Europe. After testosterone it is off-label.',
        intermediate: 'On label in Europe, with hCG, in hypogonadotropic hypogonadism; after prescribed testosterone off-label.',
        academic: 'EU: on label with hCG for hypogonadotrophic hypogonadism. US: listed likewise in a reference (label not read). Off-label after exogenous testosterone.',
    }, 'expert', 'gonal-f-eu', 'gonal-f-us'),
};
//# sourceMappingURL=rfsh.js.map