// Testosterone gel in the nose in full.
import { sourced, sourcedSecondHand } from '../../sourced-text.js';
import { effect } from '../effect.js';
import { bloodTestosteroneHalfLife } from '../kinetics/testosterone.js';
import { notStudiedOnThisForm, testosteroneHarms, testosteroneMonitoring, testosteroneOffLabel, testosteroneProven, volumeNotMeasured, } from './testosterone.js';
export const testosteroneNasalDetails = {
    mechanism: sourced({
        fundamentals: 'It raises testosterone in your blood for a few hours at a time. Between doses the level drops. Your brain can then send part of its signal. So LH, FSH and sperm fall less than on shots.',
        intermediate: 'Two or three short peaks a day leave gaps. LH and FSH are held down only in part: after 90 days LH by 34 to 58 %, FSH by 29 to 51 %.',
        academic: 'Short-lived peaks with troughs: LH 5.42 to 3.56 (twice daily) and 5.25 to 2.20 IU/L (three times), FSH 8.49 to 5.99 and 6.42 to 3.12 IU/L at day 90, open phase 3 study.',
    }, 'uncontrolled', 'conners-2017', 'ramasamy-2020'),
    kinetics: {
        absorption: sourcedSecondHand({
            fundamentals: 'The lining of the nose takes it up well. Each dose works for a few hours.',
            intermediate: 'Well absorbed through the lining of the nose; the effect of a dose lasts hours. Time to the peak was not verified.',
            academic: 'Well absorbed through nasal mucosa (drug guide); time to peak not verified in a product text.',
        }, 'expert', 'testosterone-drug-guide'),
        clearance: sourcedSecondHand({
            fundamentals: 'Once in the blood, half is gone in 10 to 100 minutes.',
            intermediate: 'Free testosterone in blood has a half-life of 10 to 100 minutes (read in a drug guide).',
            academic: 'Half-life of testosterone in plasma 10–100 minutes, secondary source.',
        }, 'expert', 'testosterone-drug-guide'),
        numbers: [bloodTestosteroneHalfLife],
    },
    schedules: sourced({
        fundamentals: '11 mg, two or three times a day. That is one pump in each side of the nose.',
        intermediate: '11 mg two or three times a day in studies; the US label has three times.',
        academic: '11 mg twice or three times daily (phase 3); label 11 mg three times daily, 33 mg in all.',
    }, 'expert', 'conners-2017', 'ramasamy-2020', 'natesto-us'),
    effects: [
        effect('lh', 'down', '90 days: −58 % three times a day (151 men), −34 % twice a day (122 men)', 'uncontrolled', 'conners-2017'),
        effect('fsh', 'down', '90 days: −51 % three times a day (151 men), −29 % twice a day (122 men)', 'uncontrolled', 'conners-2017'),
        effect('testosterone', 'up', '90 days, three times a day: 201 to 421 ng/dL on average over the day', 'uncontrolled', 'conners-2017'),
        effect('itt', 'down', '4 months: a stand-in in blood −33 % (75 men, two trials of three forms)', 'randomised', 'diaz-2023'),
        effect('sperm', 'mixed', '6 months: 31 of 33 men still above 5 million moving sperm; 27 of 60 had left', 'uncontrolled', 'ramasamy-2020'),
        ...notStudiedOnThisForm('estradiol', 'inhibinB'),
        volumeNotMeasured,
    ],
    proven: testosteroneProven,
    unsettled: sourced({
        fundamentals: 'Most men in one small study kept sperm. Nobody was given another form for comparison, and nearly half had left by the end. It is not shown to keep you fertile.',
        intermediate: 'One single-arm study: 31 of 33 men kept more than 5 million moving sperm at 6 months, but 60 had started. Less suppression than on injections is plausible; fertility was not the outcome.',
        academic: 'Single-arm, single-centre, 60 enrolled and 33 at 6 months (attrition); a surrogate in two small randomised trials ranks it mildest. No pregnancy or comparative semen trial found.',
    }, 'uncontrolled', 'ramasamy-2020', 'diaz-2023'),
    harms: sourced({
        fundamentals: `${testosteroneHarms.fundamentals} Runny or sore nose, nosebleeds and headache are common.`,
        intermediate: `${testosteroneHarms.intermediate} Runny nose, nosebleed, sinus trouble, headache.`,
        academic: `${testosteroneHarms.academic} Rhinorrhea, epistaxis, nasal discomfort, sinusitis, headache in 3 % or more (label).`,
    }, 'expert', 'natesto-us'),
    monitoring: testosteroneMonitoring,
    offLabel: testosteroneOffLabel,
};
//# sourceMappingURL=testosterone-nasal.js.map