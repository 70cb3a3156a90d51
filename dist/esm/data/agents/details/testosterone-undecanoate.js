// Testosterone undecanoate, injected, in full.
import { sourced } from '../../sourced-text.js';
import { effect } from '../effect.js';
import { undecanoateHalfLife } from '../kinetics/testosterone.js';
import { notStudiedOnThisForm, testosteroneHarms, testosteroneMechanism, testosteroneMonitoring, testosteroneOffLabel, testosteroneProven, testosteroneUnsettled, volumeNotMeasured, } from './testosterone.js';
export const testosteroneUndecanoateDetails = {
    mechanism: testosteroneMechanism,
    kinetics: {
        absorption: sourced({
            fundamentals: 'A large amount of oil goes into the muscle. It gives off testosterone for months.',
            intermediate: 'A depot of 3 to 4 mL of oil releases testosterone for 10 weeks and longer.',
            academic: 'Intramuscular castor-oil depot for dosing every 10 to 14 weeks; figures for the peak were not read in a product text.',
        }, 'expert', 'nebido-uk', 'aveed-us'),
        clearance: sourced({
            fundamentals: 'It leaves very slowly: half in about 5 weeks. Your own signal stays down for months after the last shot.',
            intermediate: 'Half-life about 34 days in castor oil, 21 in tea-seed oil (read second-hand). Twelve weeks after the last of two years of shots LH and FSH were still fully held down.',
            academic: 'Half-life 33.9 days (castor oil) or 20.9 (tea-seed oil), secondary. T4DM Runoff: LH and FSH fully suppressed at 12 weeks, back at own start after a median of 51 to 53 weeks.',
        }, 'uncontrolled', 'undecanoate-mdwiki', 't4dm-runoff-abstract'),
        numbers: [undecanoateHalfLife],
    },
    schedules: sourced({
        fundamentals: 'Usual: 1000 mg every 10 to 14 weeks. In the US: 750 mg, again after 4 weeks, then every 10 weeks. Chinese trials gave 500 mg a month.',
        intermediate: '1000 mg every 10 to 14 weeks (UK text); 750 mg at 0 and 4 weeks, then every 10 weeks (US); 500 mg monthly after 1000 mg in Chinese contraceptive trials.',
        academic: 'UK SmPC 1000 mg every 10–14 weeks; Aveed 750 mg at 0, 4, then every 10 weeks; Gu 2003 and 2009 500 mg monthly; T4DM 1000 mg every 3 months for 2 years.',
    }, 'expert', 'nebido-uk', 'aveed-trial-us', 'gu-2003', 'gu-2009'),
    effects: [
        effect('lh', 'down', '500 or 1000 mg monthly, 25 men, 16 weeks: not measurable', 'uncontrolled', 'zhang-1999'),
        effect('fsh', 'down', '500 or 1000 mg monthly, 25 men, 16 weeks: not measurable', 'uncontrolled', 'zhang-1999'),
        effect('testosterone', 'up', '25 men in two arms, 24 weeks: +199 ng/dL (66 to 349), median', 'randomised', 'gregoric-2024'),
        effect('estradiol', 'up', '84 weeks: a raised level was noted in 4 of 153 men', 'uncontrolled', 'aveed-trial-us'),
        effect('sperm', 'down', '25 men in two arms, 24 weeks: −67 % (−88 to −54), median', 'randomised', 'gregoric-2024'),
        ...notStudiedOnThisForm('inhibinB', 'itt'),
        volumeNotMeasured,
    ],
    proven: testosteroneProven,
    unsettled: testosteroneUnsettled,
    harms: sourced({
        fundamentals: `${testosteroneHarms.fundamentals} Rarely, oil reaches the lungs and brings cough or faintness. So US rules keep you at the clinic for 30 minutes.`,
        intermediate: `${testosteroneHarms.intermediate} Rare oil embolism of the lung and severe allergy; in 153 men acne 5.2, pain at the site 4.6, raised PSA 4.6 of 100.`,
        academic: `${testosteroneHarms.academic} Boxed warning: pulmonary oil microembolism and anaphylaxis. 84 weeks, n = 153: acne 5.2 %, site pain 4.6 %, PSA rise 4.6 %, mood and sleep about 2 %.`,
    }, 'uncontrolled', 'aveed-us', 'aveed-trial-us'),
    monitoring: testosteroneMonitoring,
    offLabel: testosteroneOffLabel,
};
//# sourceMappingURL=testosterone-undecanoate.js.map