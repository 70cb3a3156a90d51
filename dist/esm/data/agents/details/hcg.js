// hCG in full.
import { sourced } from '../../sourced-text.js';
import { effect, noGoodStudy } from '../effect.js';
import { hcgHalfLifeIntoMuscle, hcgHalfLifeUnderSkin, hcgPeakIntoMuscle, hcgPeakUnderSkin, } from '../kinetics/gonadotropins.js';
export const hcgDetails = {
    mechanism: sourced({
        fundamentals: 'hCG is a hormone of pregnancy that fits the lock of LH. It tells the Leydig cells in your testes to make testosterone. So testosterone inside the testis comes back, even while your brain is quiet. It does not wake the brain. It does not replace FSH.',
        intermediate: 'hCG binds the LH receptor on Leydig cells. Beside testosterone it keeps testosterone inside the testis near its own start, the more the higher the dose. The testosterone and estradiol it makes go on braking LH and FSH, and Sertoli cells stay without FSH.',
        academic: 'LH-receptor agonist. On enanthate 200 mg weekly hCG 125, 250 and 500 IU every other day left intratesticular testosterone at −25, −7 and +26 % of own start (linear dose-response); with gonadotropins blocked 125 IU gave 923 against 77 nmol/L, untreated 2,508. FSH stays suppressed.',
    }, 'randomised', 'coviello-2005', 'roth-2010'),
    kinetics: {
        absorption: sourced({
            fundamentals: 'Under the skin it peaks after 12 to 18 hours. In a muscle it is faster: 9 to 12 hours. Testosterone rises alike.',
            intermediate: 'Peak after 12 to 18 hours under the skin, 9 to 12 in a muscle. The rise of testosterone was the same by both routes in 24 healthy men.',
            academic: 'Tmax 12–18 h SC, 9–12 h IM, SC bioavailability about 35 % below IM (Swiss product text); identical testosterone response to 5,000 IU in 24 men.',
        }, 'uncontrolled', 'hcg-ch', 'saal-1991'),
        clearance: sourced({
            fundamentals: 'Half is gone in about a day and a half. In the studies it was given every other day.',
            intermediate: 'Half-life 33 to 43 hours under the skin; in a muscle first 6 to 12, later 27 to 34 hours.',
            academic: 'Half-life 33–43 h SC; IM biphasic, 6–12 h then 27–34 h (Swiss product text).',
        }, 'uncontrolled', 'hcg-ch'),
        numbers: [hcgPeakUnderSkin, hcgHalfLifeUnderSkin, hcgPeakIntoMuscle, hcgHalfLifeIntoMuscle],
    },
    schedules: sourced({
        fundamentals: 'Beside testosterone: 500 IU every other day. After stopping: 3,000 IU every other day, with a second medicine. For men without a pituitary signal: 500 to 1,000 IU two or three times a week.',
        intermediate: '125 to 500 IU every other day beside testosterone (3 weeks; 500 IU for about 6 months), 3,000 IU every other day after stopping, 1,500 to 4,500 IU a week and more in hypogonadotropic men.',
        academic: 'Coviello 125–500 IU SC and Hsieh 500 IU IM every other day with testosterone; Wenker 3,000 IU SC every other day after it; UK SmPC 500–1,000 IU two or three times weekly; US label 500–1,000 units three times weekly for 3 weeks, then twice, or 4,000 three times weekly for 6–9 months, then 2,000 for 3; Zhang 2015 2,000 IU twice weekly with FSH.',
    }, 'expert', 'coviello-2005', 'hsieh-2013', 'wenker-2015', 'pregnyl-uk', 'novarel-us', 'zhang-2015'),
    effects: [
        effect('lh', 'down', '13 men on hCG alone: not measurable; they had no pituitary signal of their own', 'uncontrolled', 'depenbusch-2002'),
        effect('fsh', 'down', '13 men on hCG alone: not measurable; they had no pituitary signal of their own', 'uncontrolled', 'depenbusch-2002'),
        effect('testosterone', 'up', '7 healthy men, one shot of 6,000 IU: 2.4 times own start after 3 to 4 days', 'uncontrolled', 'hcg-desensitisation'),
        effect('estradiol', 'up', 'beside testosterone, 26 men, about 6 months: rises', 'uncontrolled', 'hsieh-2013'),
        effect('itt', 'up', 'beside testosterone, 3 weeks: −25, −7, +26 % of own start at 125, 250, 500 IU; −94 % without', 'randomised', 'coviello-2005'),
        effect('sperm', 'mixed', {
            fundamentals: 'Beside testosterone 26 men kept their sperm for about 6 months. Nobody went without hCG to compare.',
            intermediate: 'Beside testosterone: no change in 26 men, no control arm. Alone in 13 men without a pituitary: 12 kept sperm, counts fell slowly.',
            academic: 'With testosterone n = 26, mean 6.2 months, unchanged, uncontrolled; hCG alone in HH: 12/13 sperm-positive at 12 months, declining.',
        }, 'uncontrolled', 'hsieh-2013', 'depenbusch-2002'),
        effect('testisVolume', 'up', '22 men without a pituitary signal: 5.5 to 10.8 mL. Not measured beside or after testosterone', 'uncontrolled', 'burris-1988'),
        ...noGoodStudy('inhibinB'),
    ],
    proven: sourced({
        fundamentals: 'A good short trial looked inside the testis. On testosterone, hCG kept the level there up.',
        intermediate: 'Randomised: it keeps testosterone inside the testis beside testosterone, dose by dose, over 3 weeks.',
        academic: 'Randomised dose-response for intratesticular testosterone (n = 29, 3 weeks; n = 37, 10 days). No randomised semen, volume or pregnancy outcome with or after testosterone.',
    }, 'randomised', 'coviello-2005', 'roth-2010'),
    unsettled: sourced({
        fundamentals: 'Whether it keeps your sperm or the size of your testes beside testosterone is not proven. Whether it beats waiting after you stop is not known. No trial compared.',
        intermediate: 'For sperm beside testosterone there is one series of 26 men without comparison; testis size was not measured. After stopping, 9 men on hCG alone; no trial against waiting. Two trials of 125 IU differ twofold in how much it restores.',
        academic: 'Semen beside testosterone: n = 26, uncontrolled, volume not an outcome. After testosterone: no untreated control. 125 IU restored 75 % (Coviello) or 37 % (Roth) of own start, other assay and setting. Lasting desensitisation is often claimed; it was shown only acutely, after 6,000 IU.',
    }, 'contested', 'hsieh-2013', 'hcg-or-clomiphene-2025', 'coviello-2005', 'roth-2010', 'hcg-desensitisation'),
    harms: sourced({
        fundamentals: 'Shots hurt. Estradiol can rise, with tender or larger breasts. Headache and low mood occur.',
        intermediate: 'Estradiol rise, breast tissue, headache, low mood, pain at the site.',
        academic: 'Estradiol rise, gynecomastia, headache, depression, injection-site pain (review table; product texts).',
    }, 'expert', 'hormone-harms-2018', 'hcg-us'),
    monitoring: sourced({
        fundamentals: 'Blood tests of testosterone and estradiol, and sperm tests when a child is the goal. No study has set how often.',
        intermediate: 'Testosterone and estradiol in blood and semen were followed in the studies; no guideline schedule for this use was read.',
        academic: 'Series followed testosterone, estradiol and semen; intervals were not standardised and no guideline schedule for use with or after testosterone was read.',
    }, 'uncontrolled', 'hsieh-2013', 'wenker-2015'),
    offLabel: sourced({
        fundamentals: 'Beside or after testosterone it is off-label in the US. US pharmacies may no longer mix it since 23 March 2020.',
        intermediate: 'US label: selected hypogonadotropic hypogonadism; sperm production in it counts as off-label in the monograph. Beside or after testosterone it is off-label. Compounding ended on 23 March 2020, when it became a biologic.',
        academic: 'US: labelled for hypogonadism from pituitary deficiency and cryptorchidism, spermatogenesis off-label in the monograph; regulated as a biologic since 23 March 2020, which closed 503A/503B compounding (trade notice; FDA page not read). UK: also selected deficient spermatogenesis.',
    }, 'expert', 'hcg-us', 'hcg-biologic-2020', 'pregnyl-uk'),
};
//# sourceMappingURL=hcg.js.map