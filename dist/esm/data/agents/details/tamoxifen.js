// Tamoxifen in full.
import { sourced, sourcedSecondHand } from '../../sourced-text.js';
import { effect, noGoodStudy } from '../effect.js';
import { tamoxifenHalfLife, tamoxifenOneDose, tamoxifenPeak } from '../kinetics/tablets.js';
export const tamoxifenDetails = {
    mechanism: sourced({
        fundamentals: 'It hides estradiol from your brain, so the brain sends more LH and FSH. In other parts of the body it can act like estradiol. The liver turns it into a form that stays even longer.',
        intermediate: 'A SERM with mixed action: it blocks estrogen at hypothalamus and pituitary and acts like estrogen in other tissues. It is no pure blocker. Its main metabolite, N-desmethyltamoxifen, is active and stays longer still.',
        academic: 'SERM with tissue-dependent agonist and antagonist action; its metabolite N-desmethyltamoxifen outlasts it. Raises LH, FSH and testosterone in infertile men.',
    }, 'uncontrolled', 'tamoxifen-2019', 'tamoxifen-nz', 'wibowo-2016'),
    kinetics: {
        absorption: sourcedSecondHand({
            fundamentals: 'It peaks 4 to 7 hours after a tablet. A steady level takes about a month.',
            intermediate: 'Peak after 4 to 7 hours; steady after about 4 weeks (a product text, read second-hand).',
            academic: 'Tmax 4–7 h, steady state after about 4 weeks on 40 mg daily (NZ data sheet, copy).',
        }, 'expert', 'tamoxifen-nz'),
        clearance: sourced({
            fundamentals: 'Half is gone in about a week. Its main by-product takes two weeks. So it works on for weeks after the last tablet.',
            intermediate: 'Half-life about 7 days, its metabolite about 14 (second-hand). After one dose in 6 healthy men: 4 and 9 days.',
            academic: 'Half-life about 7 days, N-desmethyltamoxifen about 14 (product text, copy); single 20 mg dose in 6 healthy men: about 4 and 9 days.',
        }, 'uncontrolled', 'tamoxifen-nz', 'tamoxifen-volunteers'),
        numbers: [tamoxifenHalfLife, tamoxifenOneDose, tamoxifenPeak],
    },
    schedules: sourced({
        fundamentals: '20 mg a day for 3 to 6 months, in men with few sperm.',
        intermediate: '20 mg a day for 6 months against placebo (16 men); 3 months in a group of 57 men.',
        academic: '20 mg daily, 6 months, placebo-controlled crossover (n = 16); 3 months in idiopathic poor semen (n = 57).',
    }, 'randomised', 'tamoxifen-1987', 'tamoxifen-2019'),
    effects: [
        effect('lh', 'up', '57 infertile men, 3 months: 4.5 to 7.6 IU/L', 'uncontrolled', 'tamoxifen-2019'),
        effect('fsh', 'up', '57 infertile men, 3 months: 7.6 to 15.9 IU/L', 'uncontrolled', 'tamoxifen-2019'),
        effect('testosterone', 'up', '57 infertile men, 3 months: 340 to 530 ng/dL', 'uncontrolled', 'tamoxifen-2019'),
        effect('estradiol', 'up', '16 infertile men against placebo, 6 months: rises', 'randomised', 'tamoxifen-1987'),
        effect('sperm', 'same', '16 infertile men against placebo, 6 months: no change', 'randomised', 'tamoxifen-1987'),
        ...noGoodStudy('inhibinB', 'itt', 'testisVolume'),
    ],
    proven: sourced({
        fundamentals: 'It raises LH, FSH and testosterone in men with few sperm.',
        intermediate: 'A rise of LH, FSH and testosterone in infertile men, in one small blinded trial and one group of 57.',
        academic: 'Hormone response: placebo-controlled crossover (n = 16) and an uncontrolled series (n = 57).',
    }, 'randomised', 'tamoxifen-1987', 'tamoxifen-2019'),
    unsettled: sourced({
        fundamentals: 'More hormones did not mean more sperm in the one blinded trial. After testosterone, no study of it alone was found. That it beats waiting is not shown.',
        intermediate: 'The blinded trial saw no change in semen; reviews that pool trials are more hopeful and were not read in full. Alone after testosterone: no study found.',
        academic: 'Semen benefit unproven: null in a small crossover; pooled estimates exist but their figures were not verified. No monotherapy data after exogenous testosterone. Calling it a pure antagonist, or weaker than clomiphene, has no support.',
    }, 'contested', 'tamoxifen-1987', 'tamoxifen-2019'),
    harms: sourced({
        fundamentals: 'Blood clots, stomach upset, mood change. In men with breast cancer 21 of 177 had a clot. Those men were older and ill.',
        intermediate: 'Blood clots in 21 of 177 men with breast cancer (1 of 41 without it), median 47 months; few events reported in infertile men; stomach, mood.',
        academic: 'Thrombosis 11.9 % of 177 men with breast cancer over a median of 47 months against 1 of 41 without; gastrointestinal and mood effects; few events reported in infertile men.',
    }, 'controlled', 'eggemann-2019', 'wibowo-2016'),
    monitoring: sourced({
        fundamentals: 'LH, FSH and testosterone in blood, and sperm tests. Watch for a swollen leg or short breath.',
        intermediate: 'Hormones and semen, as in the studies; signs of a blood clot.',
        academic: 'Gonadotropins, testosterone and semen at 3 months in the series; vigilance for thromboembolism. No schedule for this use was read.',
    }, 'uncontrolled', 'tamoxifen-2019', 'tamoxifen-us'),
    offLabel: sourced({
        fundamentals: 'It is on label for breast cancer. For sperm or after testosterone it is off-label.',
        intermediate: 'Breast cancer in women and men is on label in the US; infertility and use after testosterone are off-label.',
        academic: 'US: breast cancer, metastatic disease in men included; male infertility and recovery after testosterone off-label.',
    }, 'expert', 'tamoxifen-us', 'wibowo-2016'),
};
//# sourceMappingURL=tamoxifen.js.map